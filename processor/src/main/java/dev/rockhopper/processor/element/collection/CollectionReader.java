/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.collection;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.column.EmbeddedColumns;
import dev.rockhopper.processor.element.column.EntityAttributes;
import dev.rockhopper.processor.element.column.Joins;
import dev.rockhopper.processor.element.column.PlainColumns;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.member.KnownAnnotations;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.table.Drafts;
import dev.rockhopper.processor.element.table.TableDraft;
import dev.rockhopper.processor.element.type.ImpliedTypes;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.EntityCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Reads collections, and references by way of a table: into tables of their own, or into the tables of their elements. */
public final class CollectionReader {

    /** A collection and where it was found. */
    private record Found(Attribute attribute, TypeElement owner, Scope scope) {}

    private static final List<String> OWN = List.of("StarRocksTable", "StarRocksColumn", "RenamedFrom");

    private final Reading reading;
    private final EntityAttributes attributes;
    private final Drafts drafts;
    private final CollectionTables tables;
    private final CollectionIndexes indexes;
    private final ReferenceTables references;
    private InverseSides inverse;

    public CollectionReader(Reading reading, EntityAttributes attributes, ImpliedTypes types, Drafts drafts) {
        this.reading = reading;
        this.attributes = attributes;
        this.drafts = drafts;
        this.indexes = new CollectionIndexes(reading, types, attributes);
        this.tables = new CollectionTables(reading, attributes, indexes, drafts);
        this.references = new ReferenceTables(reading, attributes, drafts);
    }

    /** Reads the collections of entities, in the order of their names: the later ones add to tables of the same name. */
    public void read(List<TypeElement> entities) {
        Map<String, Found> found = new TreeMap<>();
        inverse = new InverseSides(reading, entities);
        for (TypeElement entity : entities) {
            Scope scope = attributes.scope(entity, Scope.Nullity.PLAIN);
            attributes.all(entity).forEach(each -> find(each, entity, scope, found));
        }
        found.values().forEach(this::read);
    }

    private void find(Attribute attribute, TypeElement owner, Scope scope, Map<String, Found> found) {
        if (KnownAnnotations.firstUnknown(attribute.stated()) != null) {
            return;
        }
        inverse.check(attribute, scope);
        if (attribute.isCollection() || attribute.isToOne() && attribute.is("JoinTable")) {
            found.put(reading.origin(attribute, scope).toString(), new Found(attribute, owner, scope));
        } else if (attribute.isBasic()) {
            EmbeddedColumns.embeddable(attribute).ifPresent(type -> {
                Scope inner = EmbeddedColumns.inside(attribute, scope);
                attributes
                        .columns()
                        .embedded()
                        .attributes(attribute, type, scope)
                        .forEach(each -> find(each, owner, inner, found));
            });
        }
    }

    private void read(Found found) {
        Attribute attribute = found.attribute();
        if (attribute.isToOne()) {
            references.add(attribute, found.owner(), found.scope());
            return;
        }
        Optional<CollectionShape> shape = CollectionShape.of(attribute, found.scope());
        boolean known = shape.isPresent()
                && (shape.get().isInElementTable()
                        ? addToElements(shape.get(), found.owner(), found.scope())
                        : shape.get().isInverse() || tables.add(shape.get(), found.owner(), found.scope()));
        if (!known) {
            reading.unknownTable(attribute, found.scope(), "this collection is read by Hibernate only.");
        } else if (shape.get().isInverse() || shape.get().isInElementTable()) {
            reportMisplaced(attribute, found.scope());
        }
    }

    private boolean addToElements(CollectionShape shape, TypeElement entity, Scope scope) {
        Optional<List<ColumnDeclaration>> index = indexes.of(shape, scope, true);
        if (shape.isInverse() && index.filter(List::isEmpty).isPresent()) {
            return true;
        }
        Attribute attribute = shape.attribute();
        Origin origin = reading.origin(attribute, scope);
        Optional<TableDraft> draft = Classes.of(shape.element())
                .flatMap(element -> drafts.main(reading.classes().name(element)));
        draft.ifPresent(each -> each.subjects.add(origin.toString()));
        List<ColumnDeclaration> id = attributes.of(entity);
        Joins joins = new Joins(reading, id, reading.names().isQuoted(entity));
        Optional<List<Mirror>> stated = joins.ordered(scope.overrides().joins(attribute, scope.path()));
        if (draft.isEmpty() || stated.isEmpty() || id.isEmpty() || index.isEmpty()) {
            return false;
        }
        for (int i = 0; i < stated.get().size(); i++) {
            Optional<Mirror> join = Optional.of(stated.get().get(i));
            String name = reading.column(joins.name(join, attribute.name(), id.get(i)), origin);
            boolean nullable = join.get().flag("nullable");
            draft.get().addMissing(PlainColumns.referring(name, List.of(), origin, id.get(i), nullable, join));
        }
        index.get().forEach(draft.get()::addMissing);
        return true;
    }

    private void reportMisplaced(Attribute attribute, Scope scope) {
        for (String annotation : OWN) {
            if (attribute.own(annotation).isPresent()) {
                reading.problems()
                        .error(
                                EntityCode.MISPLACED,
                                reading.origin(attribute, scope),
                                "@" + annotation + " is on an association that has no table of its own.",
                                "Move it to the entity, or to the attribute of the other side, that owns the association.");
            }
        }
    }
}
