/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.collection;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Texts;
import dev.rockhopper.processor.element.column.EntityAttributes;
import dev.rockhopper.processor.element.column.Joins;
import dev.rockhopper.processor.element.column.PlainColumns;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.name.EntityNames;
import dev.rockhopper.processor.element.name.Name;
import dev.rockhopper.processor.element.name.TableName;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.table.Drafts;
import dev.rockhopper.processor.element.table.TableDraft;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Adds tables of collections.
 *
 * <p>Their key without any statement: of a set the owner and the element, of a list with positions or a map the owner and the position
 * or key, each as PRIMARY KEY; of a list without positions, which may hold an element twice, DUPLICATE KEY of the owner.
 */
public final class CollectionTables {

    private final Reading reading;
    private final EntityAttributes attributes;
    private final CollectionIndexes indexes;
    private final Drafts drafts;

    public CollectionTables(Reading reading, EntityAttributes attributes, CollectionIndexes indexes, Drafts drafts) {
        this.reading = reading;
        this.attributes = attributes;
        this.indexes = indexes;
        this.drafts = drafts;
    }

    /** Adds the table of a collection; false if it is not known. */
    public boolean add(CollectionShape shape, TypeElement owner, Scope scope) {
        Origin origin = reading.origin(shape.attribute(), scope);
        List<ColumnDeclaration> key = key(shape, owner, origin);
        Optional<List<ColumnDeclaration>> index = indexes.of(shape, scope, false);
        List<ColumnDeclaration> element = shape.isOfElements()
                ? attributes.columns().ofElement(shape.attribute().withType(shape.element()), scope)
                : target(shape, origin);
        Optional<TableName> name = name(shape, owner);
        name.ifPresent(each -> drafts.touch(each, origin));
        if (key.isEmpty() || element.isEmpty() || name.isEmpty() || index.isEmpty()) {
            return false;
        }
        TableDraft draft = drafts.of(name.get(), origin, origin.toString());
        draft.subjects.add(scope.entity());
        annotate(draft, shape);
        draft.columns.addAll(key);
        draft.columns.addAll(index.get());
        draft.columns.addAll(element);
        if (!index.get().isEmpty()) {
            draft.key(KeyModel.PRIMARY, both(key, index.get()));
        } else if (shape.isSet() || shape.isMap()) {
            draft.key(KeyModel.PRIMARY, both(key, element));
        } else {
            draft.key(KeyModel.DUPLICATE, key);
        }
        return true;
    }

    private void annotate(TableDraft draft, CollectionShape shape) {
        shape.attribute()
                .table()
                .ifPresent(own -> draft.annotations.add(new Stated<>(
                        own, "@StarRocksTable of " + shape.attribute().name())));
        draft.formerName =
                draft.formerName.or(() -> shape.attribute().own("RenamedFrom").map(each -> each.text("value")));
        draft.comments.addAll(Texts.some(shape.table(), "comment", "comment"));
        draft.options.addAll(Texts.some(shape.table(), "options", "@Table(options)"));
    }

    private Optional<TableName> name(CollectionShape shape, TypeElement owner) {
        String catalog = reading.names().catalog(shape.table());
        return text(shape, owner).map(each -> new TableName(catalog, each));
    }

    private Optional<String> text(CollectionShape shape, TypeElement owner) {
        String stated = shape.table().map(each -> each.text("name")).orElse("");
        if (!stated.isEmpty()) {
            return Optional.of(reading.naming().physical(stated));
        }
        String attribute = shape.attribute().name();
        EntityNames names = reading.names();
        if (shape.isOfElements()) {
            Name name = Name.composed(names.entity(owner) + "_" + attribute, names.isQuoted(owner));
            return Optional.of(reading.naming().physical(name));
        }
        return Classes.of(shape.element())
                .filter(Classes::isEntity)
                .map(target -> names.joinTable(owner, attribute, target));
    }

    private List<ColumnDeclaration> key(CollectionShape shape, TypeElement owner, Origin origin) {
        Optional<Attribute> inverse = inverse(shape, owner);
        EntityNames names = reading.names();
        boolean quoted = names.isQuoted(owner);
        String prefix = inverse.map(Attribute::name).orElseGet(() -> names.entity(owner));
        List<Mirror> stated =
                shape.table().map(each -> each.inner("joinColumns")).orElse(List.of());
        return referring(new Joins(reading, attributes.of(owner), quoted), stated, prefix, origin, true);
    }

    private List<ColumnDeclaration> target(CollectionShape shape, Origin origin) {
        Optional<TypeElement> target = Classes.of(shape.element()).filter(Classes::isEntity);
        List<Mirror> stated =
                shape.table().map(each -> each.inner("inverseJoinColumns")).orElse(List.of());
        return target.map(each ->
                        new Joins(reading, attributes.of(each), reading.names().isQuoted(each)))
                .map(joins -> referring(joins, stated, shape.attribute().name(), origin, false))
                .orElse(List.of());
    }

    /** The attribute of the other side, if it knows this one. */
    private Optional<Attribute> inverse(CollectionShape shape, TypeElement owner) {
        return Classes.of(shape.element())
                .filter(element -> shape.kind().equals("ManyToMany"))
                .flatMap(element -> attributes.all(element).stream()
                        .filter(Attribute::isCollection)
                        .flatMap(each -> CollectionShape.of(each).stream())
                        .filter(each -> each.annotation()
                                .text("mappedBy")
                                .equals(shape.attribute().name()))
                        .filter(each ->
                                Classes.of(each.element()).filter(owner::equals).isPresent())
                        .map(CollectionShape::attribute)
                        .findFirst());
    }

    private List<ColumnDeclaration> referring(
            Joins target, List<Mirror> stated, String prefix, Origin origin, boolean ofOwner) {
        Optional<List<Mirror>> joins = target.ordered(stated);
        if (joins.isEmpty()) {
            return List.of();
        }
        String attribute = origin.attribute().substring(origin.attribute().lastIndexOf('.') + 1);
        List<ColumnDeclaration> columns = new ArrayList<>();
        for (int i = 0; i < target.id().size(); i++) {
            ColumnDeclaration referred = target.id().get(i);
            Optional<Mirror> join = joins.get().isEmpty()
                    ? Optional.empty()
                    : Optional.of(joins.get().get(i));
            String name = reading.column(target.name(join, prefix, referred), origin);
            List<String> paths = ofOwner ? referred.paths() : List.of(attribute);
            columns.add(PlainColumns.referring(name, paths, origin, referred, false, join));
        }
        return columns;
    }

    private static List<ColumnDeclaration> both(List<ColumnDeclaration> one, List<ColumnDeclaration> other) {
        List<ColumnDeclaration> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
