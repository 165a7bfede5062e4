/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.hibernate.type.StructColumns;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Column;

/** The type of a STRUCT column from the attributes of what is embedded, in the order of their declaration. */
final class StructTexts {

    private static final Pattern ELEMENT = Pattern.compile("^array<(.+)>$");

    private final Function<Column, String> types;

    /** {@code types} gives the type of a field that is no struct. */
    StructTexts(Function<Column, String> types) {
        this.types = types;
    }

    /** What Hibernate takes for the type of the column: the name that {@code @Struct} gave, or none. */
    static boolean isName(Column column, String text) {
        if (!(column instanceof AggregateColumn aggregate)) {
            return false;
        }
        QualifiedName name = aggregate.getComponent().getStructName();
        String element = StructColumns.isArray(column) ? ELEMENT.matcher(text).replaceFirst("$1") : text;
        return element.equals("struct")
                || element.equals("json") && !element.equals(text)
                || name != null && element.equals(name.render());
    }

    /** {@code struct<`city` varchar(255), `zip` int>}. */
    String text(AggregateColumn column) {
        return StructColumns.fields(column.getComponent()).stream()
                .map(field -> '`' + field.getName() + "` " + types.apply(field))
                .collect(Collectors.joining(", ", "struct<", ">"));
    }
}
