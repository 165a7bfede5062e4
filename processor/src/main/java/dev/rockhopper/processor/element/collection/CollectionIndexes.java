/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.collection;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.column.Ids;
import dev.rockhopper.processor.element.column.PlainColumns;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.type.ImpliedTypes;
import dev.rockhopper.processor.element.type.Size;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The columns that hold positions in lists and keys of maps. */
public final class CollectionIndexes {

    private final Reading reading;
    private final ImpliedTypes types;
    private final Ids ids;

    public CollectionIndexes(Reading reading, ImpliedTypes types, Ids ids) {
        this.reading = reading;
        this.types = types;
        this.ids = ids;
    }

    /**
     * The columns; none of a collection without positions and keys; empty if only Hibernate knows them.
     *
     * @param nullable whether the table has other rows, too; then the annotation decides, save for {@code @MapKeyColumn}, to whose word
     *     Hibernate does not listen there
     */
    public Optional<List<ColumnDeclaration>> of(CollectionShape shape, Scope scope, boolean nullable) {
        Attribute attribute = shape.attribute();
        if (!shape.isMap()) {
            Optional<Mirror> order = attribute.jpa("OrderColumn");
            return Optional.of(order.stream()
                    .map(column -> column(shape, scope, order, "_ORDER", "INT", nullable && column.flag("nullable")))
                    .toList());
        }
        TypeMirror key = shape.key().orElseThrow();
        if (attribute.is("MapKey")) {
            return Optional.of(List.of()); // an attribute of the elements, wherever those are
        }
        Optional<TypeElement> entity = Classes.of(key).filter(Classes::isEntity);
        if (entity.isPresent()) {
            List<ColumnDeclaration> id = ids.of(entity.get());
            Optional<Mirror> join = attribute.jpa("MapKeyJoinColumn");
            return id.size() == 1
                    ? Optional.of(List.of(column(
                            shape,
                            scope,
                            join,
                            "_KEY",
                            id.get(0).implied().sql(),
                            nullable && join.map(each -> each.flag("nullable")).orElse(true))))
                    : Optional.empty();
        }
        Optional<Mirror> column = attribute.jpa("MapKeyColumn");
        return types.ofKey(attribute, key, column.map(Size::of).orElse(Size.NONE))
                .map(type -> List.of(column(shape, scope, column, "_KEY", type, nullable)));
    }

    private ColumnDeclaration column(
            CollectionShape shape, Scope scope, Optional<Mirror> stated, String ending, String type, boolean nullable) {
        Attribute attribute = shape.attribute();
        Origin origin = reading.origin(attribute, scope);
        String name = stated.map(each -> each.text("name")).orElse("");
        return PlainColumns.of(
                reading.naming().physical(name.isEmpty() ? attribute.name() + ending : name),
                List.of(),
                origin,
                type,
                nullable,
                stated);
    }
}
