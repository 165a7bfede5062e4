/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import java.util.List;
import java.util.Optional;

/** The columns that hold positions in lists and keys of maps. */
final class CollectionIndexes {

    private final Reading reading;
    private final ImpliedTypes types;

    CollectionIndexes(Reading reading, ImpliedTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** The column, if the collection has one. */
    List<ColumnDeclaration> of(CollectionShape shape, Scope scope, boolean nullable) {
        Attribute attribute = shape.attribute();
        if (shape.isMap()) {
            Optional<Mirror> column = attribute.jpa("MapKeyColumn");
            Attribute key = new Attribute(
                    attribute.name(),
                    shape.arguments().get(0) instanceof javax.lang.model.type.DeclaredType declared
                            ? declared.asElement()
                            : attribute.element(),
                    List.of(),
                    shape.arguments().get(0));
            return types.of(key, column).stream()
                    .map(type -> column(attribute, scope, name(column, attribute, "_KEY"), type, false))
                    .toList();
        }
        return attribute.jpa("OrderColumn").stream()
                .map(column ->
                        column(attribute, scope, name(Optional.of(column), attribute, "_ORDER"), "INT", nullable))
                .toList();
    }

    private ColumnDeclaration column(Attribute attribute, Scope scope, String name, String type, boolean nullable) {
        return PlainColumns.of(name, List.of(), reading.origin(attribute, scope), type, nullable);
    }

    private String name(Optional<Mirror> column, Attribute attribute, String ending) {
        String stated = column.map(each -> each.text("name")).orElse("");
        return reading.naming().physical(stated.isEmpty() ? attribute.name() + ending : stated);
    }
}
