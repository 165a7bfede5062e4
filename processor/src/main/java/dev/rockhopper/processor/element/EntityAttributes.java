/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.processor.element.Scope.Nullity;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The attributes of entities with the columns of the table that they lie in. */
final class EntityAttributes implements Ids {

    private final Reading reading;
    private final AttributeColumns columns;
    private final Map<String, List<ColumnDeclaration>> known = new HashMap<>();

    EntityAttributes(Reading reading, ImpliedTypes types) {
        this.reading = reading;
        this.columns = new AttributeColumns(reading, types, this);
    }

    AttributeColumns columns() {
        return columns;
    }

    /** The id's columns, of this entity or of the root of its hierarchy. */
    @Override
    public List<ColumnDeclaration> of(TypeElement entity) {
        if (!Classes.isEntity(entity)) {
            return List.of();
        }
        TypeElement root = reading.classes().root(entity);
        String name = reading.classes().name(root);
        List<ColumnDeclaration> before = known.putIfAbsent(name, List.of());
        if (before != null) {
            return before; // an id that refers to itself over others is not known
        }
        List<ColumnDeclaration> id = id(root, scope(root, Nullity.PLAIN));
        known.put(name, id);
        return id;
    }

    private List<ColumnDeclaration> id(TypeElement root, Scope scope) {
        List<Attribute> ids = all(root).stream().filter(Attribute::isId).toList();
        int before = reading.notes().added();
        List<ColumnDeclaration> found = ids.stream()
                .flatMap(each -> columns(each, root, scope).stream())
                .toList();
        return reading.notes().added() == before ? found : List.of();
    }

    /** The attributes that an entity adds to those of its parent. */
    List<Attribute> all(TypeElement entity) {
        return reading.attributes().of(entity);
    }

    /** Where the attributes of an entity lie. */
    Scope scope(TypeElement entity, Nullity nullity) {
        Map<String, Mirror> overrides = Overrides.of(entity, "");
        return new Scope(
                reading.classes().name(entity),
                "",
                nullity,
                reading.attributes().access(entity),
                overrides);
    }

    /** The columns of one attribute of an entity. */
    List<ColumnDeclaration> columns(Attribute attribute, TypeElement entity, Scope scope) {
        if (attribute.isId()) {
            Optional<Attribute> mapped = mapsId(entity, scope);
            return mapped.isPresent()
                    ? renamed(attribute, mapped.get(), scope)
                    : columns.of(attribute, scope.with(Nullity.ID));
        }
        return columns.of(attribute, attribute.is("MapsId") ? scope.with(Nullity.ID) : scope);
    }

    /** An id that is that of another entity lies in the column that refers to it. */
    private List<ColumnDeclaration> renamed(Attribute id, Attribute association, Scope scope) {
        List<ColumnDeclaration> referring = columns.of(association, scope.with(Nullity.ID));
        List<ColumnDeclaration> own = columns.of(id, scope.with(Nullity.ID));
        if (referring.size() != 1 || own.size() != 1) {
            unknownId(id, scope);
            return List.of();
        }
        ColumnDeclaration column = own.get(0);
        return List.of(PlainColumns.of(
                referring.get(0).name(),
                column.paths(),
                column.origin(),
                column.implied().sql(),
                false));
    }

    private Optional<Attribute> mapsId(TypeElement entity, Scope scope) {
        List<Attribute> all = all(entity);
        Optional<Attribute> mapped =
                all.stream().filter(each -> each.is("MapsId")).findFirst();
        boolean simple = mapped.stream()
                        .allMatch(each ->
                                each.jpa("MapsId").orElseThrow().text("value").isEmpty())
                && all.stream().filter(Attribute::isId).count() == 1
                && all.stream().noneMatch(each -> each.is("EmbeddedId"));
        if (mapped.isPresent() && !simple) {
            unknownId(mapped.get(), scope);
        }
        return mapped.filter(each -> simple);
    }

    private void unknownId(Attribute attribute, Scope scope) {
        reading.unknown(
                ProcessorCode.UNKNOWN_MAPPING, attribute, scope, "this id by @MapsId is read by Hibernate only.");
    }
}
