/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.EntityCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads collections: into tables of their own, or into the tables of their elements. */
final class Collections {

    private final Reading reading;
    private final EntityAttributes attributes;
    private final Drafts drafts;
    private final CollectionTables tables;
    private final CollectionIndexes indexes;

    Collections(Reading reading, EntityNames names, EntityAttributes attributes, ImpliedTypes types, Drafts drafts) {
        this.reading = reading;
        this.attributes = attributes;
        this.drafts = drafts;
        this.indexes = new CollectionIndexes(reading, types);
        this.tables = new CollectionTables(reading, names, attributes, indexes, drafts);
    }

    /** Reads the collections of an entity. */
    void read(TypeElement entity) {
        Scope scope = attributes.scope(entity, Scope.Nullity.PLAIN);
        for (Attribute attribute : attributes.all(entity)) {
            if (attribute.isCollection() && KnownAnnotations.firstUnknown(attribute.element()) == null) {
                read(attribute, entity, scope);
            }
        }
    }

    private void read(Attribute attribute, TypeElement entity, Scope scope) {
        Optional<CollectionShape> shape = CollectionShape.of(attribute);
        boolean known = shape.isPresent()
                && (shape.get().isInElementTable()
                        ? addToElements(shape.get(), entity, scope)
                        : shape.get().isInverse() || tables.add(shape.get(), entity, scope));
        if (!known) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_MAPPING, attribute, scope, "this collection is read by Hibernate only.");
        } else if (shape.get().isInverse() || shape.get().isInElementTable()) {
            reportMisplaced(attribute, scope);
        }
    }

    private boolean addToElements(CollectionShape shape, TypeElement entity, Scope scope) {
        List<ColumnDeclaration> index = indexes.of(shape, scope, true);
        if (shape.isInverse() && index.isEmpty()) {
            return true;
        }
        Optional<TableDraft> draft = Classes.of(shape.element())
                .flatMap(element -> drafts.main(reading.classes().name(element)));
        Attribute attribute = shape.attribute();
        List<ColumnDeclaration> id = attributes.of(entity);
        Optional<List<Mirror>> joins =
                Joins.ordered(Mirrors.repeated(attribute.element(), "JoinColumn", "JoinColumns"), id);
        if (draft.isEmpty() || joins.isEmpty() || id.isEmpty()) {
            return false;
        }
        draft.get().entities.add(scope.entity());
        Origin origin = reading.origin(attribute, scope);
        for (int i = 0; i < joins.get().size(); i++) {
            Mirror join = joins.get().get(i);
            String name = Joins.name(Optional.of(join), reading.naming(), attribute.name(), id.get(i));
            draft.get().addMissing(PlainColumns.referring(name, List.of(), origin, id.get(i), join.flag("nullable")));
        }
        index.forEach(draft.get()::addMissing);
        return true;
    }

    private void reportMisplaced(Attribute attribute, Scope scope) {
        for (var annotation : List.of(StarRocksTable.class, StarRocksColumn.class, RenamedFrom.class)) {
            if (attribute.own(annotation).isPresent()) {
                reading.problems()
                        .error(
                                EntityCode.MISPLACED,
                                reading.origin(attribute, scope),
                                "@" + annotation.getSimpleName()
                                        + " is on an association that has no table of its own.",
                                "Move it to the entity, or to the attribute of the other side, that owns the association.");
            }
        }
    }
}
