/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Overrides;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.reading.Scope.Nullity;
import dev.rockhopper.processor.element.reading.Scope.Validation;
import dev.rockhopper.processor.element.type.ImpliedTypes;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The attributes of entities with the columns of the table that they lie in. */
public final class EntityAttributes implements Ids {

    private final Reading reading;
    private final AttributeColumns columns;
    private final MappedIds mapped;
    private final Map<String, List<ColumnDeclaration>> known = new HashMap<>();

    public EntityAttributes(Reading reading, ImpliedTypes types) {
        this.reading = reading;
        this.columns = new AttributeColumns(reading, types, this);
        this.mapped = new MappedIds(reading, columns);
    }

    public AttributeColumns columns() {
        return columns;
    }

    /** The id's columns of the table with the entity's own rows: those of the root of its hierarchy, or those that refer to them. */
    @Override
    public List<ColumnDeclaration> of(TypeElement entity) {
        if (!Classes.isEntity(entity)) {
            return List.of();
        }
        String name = reading.classes().name(entity);
        List<ColumnDeclaration> before = known.putIfAbsent(name, List.of());
        if (before != null) {
            return before; // an id that refers to itself over others is not known
        }
        List<ColumnDeclaration> id = reading.classes()
                .parent(entity)
                .map(parent -> inherited(entity, parent))
                .orElseGet(() -> id(entity, scope(entity, Nullity.PLAIN).unvalidated()));
        known.put(name, id);
        return id;
    }

    private List<ColumnDeclaration> inherited(TypeElement entity, TypeElement parent) {
        if (!Classes.strategy(reading.classes().root(entity)).equals(Classes.JOINED)) {
            return of(parent);
        }
        return new KeyColumns(reading)
                .of(
                        of(parent),
                        Mirrors.repeated(entity, "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"),
                        reading.places().origin(reading.classes().name(entity), "", entity),
                        reading.names().isQuoted(parent));
    }

    private List<ColumnDeclaration> id(TypeElement root, Scope scope) {
        int before = reading.notes().added();
        List<ColumnDeclaration> found = new ArrayList<>();
        for (Attribute each : all(root)) {
            if (each.isId()) {
                found.addAll(columns(each, root, scope));
            }
        }
        return reading.notes().added() == before ? found : List.of();
    }

    @Override
    public Optional<ColumnDeclaration> column(TypeElement entity, String name) {
        List<ColumnDeclaration> all = new ArrayList<>();
        for (TypeElement each : reading.classes().hierarchy(entity)) {
            if (Classes.isEntity(each)) {
                Scope scope = scope(each, Nullity.PLAIN).unvalidated();
                all(each).stream()
                        .filter(Attribute::isBasic)
                        .filter(attribute ->
                                EmbeddedColumns.embeddable(attribute).isEmpty())
                        .forEach(attribute -> all.addAll(columns(attribute, each, scope)));
            }
        }
        String physical = reading.naming().physical(name);
        return all.stream().filter(each -> Names.same(each.name(), physical)).findFirst();
    }

    /** The attributes that an entity adds to those of its parent. */
    public List<Attribute> all(TypeElement entity) {
        return reading.attributes().of(entity);
    }

    /** Where the attributes of an entity lie. */
    public Scope scope(TypeElement entity, Nullity nullity) {
        return new Scope(
                reading.classes().name(entity),
                "",
                nullity,
                Validation.ALL,
                reading.attributes().access(entity),
                Overrides.of(entity, ""));
    }

    private boolean hasIdClass(TypeElement entity) {
        for (TypeElement each : reading.classes().hierarchy(entity)) {
            if (Mirrors.hasJpa(each, "IdClass")) {
                return true;
            }
        }
        return false;
    }

    /** The columns of one attribute of an entity. */
    public List<ColumnDeclaration> columns(Attribute attribute, TypeElement entity, Scope scope) {
        if (attribute.isId()) {
            Scope own = hasIdClass(entity) ? scope.unvalidated() : scope;
            return mapped.of(attribute, all(entity), own.with(Nullity.ID));
        }
        return columns.of(attribute, attribute.is("MapsId") ? scope.with(Nullity.ID) : scope);
    }
}
