/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;

/**
 * The fields of a STRUCT in the order of the declaration of the attributes, in which its column is created.
 *
 * <p>It matters: StarRocks assigns structs to structs by position.
 */
public final class StructFields {

    private StructFields() {}

    /** The place of an attribute among the fields of a class and its superclasses; behind all of them if there is no such field. */
    public static int position(Class<?> type, String attribute) {
        List<String> names = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            names.addAll(
                    0,
                    Arrays.stream(each.getDeclaredFields()).map(Field::getName).toList());
        }
        int position = names.indexOf(attribute);
        return position < 0 ? names.size() : position;
    }

    /** The name of a field; Hibernate quotes words of StarRocks. */
    public static String name(String column) {
        return column.replace("`", "");
    }

    /** The columns of an embeddable as indexes of its selectables, in the order of the declaration. */
    static List<Integer> ordered(EmbeddableMappingType embeddable) {
        Class<?> type = embeddable.getMappedJavaType().getJavaTypeClass();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < embeddable.getNumberOfAttributeMappings(); i++) {
            var attribute = embeddable.getAttributeMapping(i);
            int position = position(type, attribute.getAttributeName());
            for (int column = 0; column < columns(attribute); column++) {
                positions.add(position);
            }
        }
        return IntStream.range(0, positions.size())
                .boxed()
                .sorted(Comparator.comparing(positions::get))
                .toList();
    }

    /** An attribute that is a struct or JSON itself has one column. */
    private static int columns(AttributeMapping attribute) {
        return attribute.getMappedType() instanceof EmbeddableMappingType inner && inner.getAggregateMapping() != null
                ? 1
                : attribute.getJdbcTypeCount();
    }
}
