/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import dev.rockhopper.annotations.StarRocksTable;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** Whether the table of an entity is a primary-key table, as far as {@link StarRocksTable} says. */
public final class TableKeys {

    private TableKeys() {}

    /** The kind of key if it is stated and is not PRIMARY: {@code DUPLICATE}, {@code UNIQUE} or {@code AGGREGATE}. */
    public static Optional<String> otherThanPrimary(EntityPersister entity) {
        return annotation(entity.getMappedClass())
                .or(() -> annotation(entity.getFactory()
                        .getMappingMetamodel()
                        .getEntityDescriptor(entity.getRootEntityName())
                        .getMappedClass()))
                .map(TableKeys::key)
                .filter(key -> !key.isEmpty());
    }

    /** The same for a class by its own annotation. */
    static Optional<String> otherThanPrimary(Class<?> entity) {
        return annotation(entity).map(TableKeys::key).filter(key -> !key.isEmpty());
    }

    /** The same for the own table of a collection: stated at the attribute, or DUPLICATE for what may hold an element twice. */
    public static Optional<String> otherThanPrimary(PluralAttributeMapping collection) {
        String stated = collection.getPropertyAccess().getGetter().getMember() instanceof AnnotatedElement member
                ? Optional.ofNullable(member.getAnnotation(StarRocksTable.class))
                        .map(table -> table.primaryKey().length > 0 ? "PRIMARY" : key(table))
                        .orElse("")
                : "";
        boolean bag = collection.getMappedType().getCollectionSemantics().getCollectionClassification()
                == CollectionClassification.BAG;
        return Optional.of(stated.isEmpty() && bag ? "DUPLICATE" : stated)
                .filter(key -> !key.isEmpty() && !key.equals("PRIMARY"));
    }

    /** The columns of the primary key: those that are stated, or else those of the id. */
    public static Set<String> primary(EntityPersister entity) {
        Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        columns.addAll(List.of(entity.getIdentifierColumnNames()));
        annotation(entity.getMappedClass()).map(StarRocksTable::primaryKey).stream()
                .flatMap(Stream::of)
                .forEach(name -> {
                    AttributeMapping attribute = entity.findAttributeMapping(name);
                    if (attribute == null) {
                        columns.add(name);
                    } else {
                        attribute.forEachSelectable((i, column) -> columns.add(column.getSelectionExpression()));
                    }
                });
        return columns;
    }

    private static Optional<StarRocksTable> annotation(Class<?> entity) {
        return entity == null ? Optional.empty() : Optional.ofNullable(entity.getAnnotation(StarRocksTable.class));
    }

    private static String key(StarRocksTable table) {
        if (table.duplicateKey().length > 0) {
            return "DUPLICATE";
        }
        if (table.uniqueKey().length > 0) {
            return "UNIQUE";
        }
        return table.aggregateKey().length > 0 ? "AGGREGATE" : "";
    }
}
