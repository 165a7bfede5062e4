/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksTable;
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
final class CollectionTables {

    private final Reading reading;
    private final EntityNames names;
    private final EntityAttributes attributes;
    private final CollectionIndexes indexes;
    private final Drafts drafts;

    CollectionTables(
            Reading reading, EntityNames names, EntityAttributes attributes, CollectionIndexes indexes, Drafts drafts) {
        this.reading = reading;
        this.names = names;
        this.attributes = attributes;
        this.indexes = indexes;
        this.drafts = drafts;
    }

    /** Adds the table of a collection; false if it is not known. */
    boolean add(CollectionShape shape, TypeElement owner, Scope scope) {
        Origin origin = reading.origin(shape.attribute(), scope);
        List<ColumnDeclaration> key = key(shape, owner, origin);
        List<ColumnDeclaration> index = indexes.of(shape, scope, false);
        List<ColumnDeclaration> element = shape.isOfElements()
                ? attributes.columns().ofElement(shape.attribute().withType(shape.element()), scope)
                : target(shape, origin);
        Optional<String> name = name(shape, owner, scope);
        boolean positionless =
                index.isEmpty() && (shape.isMap() || shape.attribute().is("OrderColumn"));
        if (key.isEmpty() || element.isEmpty() || name.isEmpty() || positionless) {
            return false;
        }
        TableDraft draft = drafts.of(name.get(), origin, scope.entity());
        annotate(draft, shape);
        draft.columns.addAll(key);
        draft.columns.addAll(index);
        draft.columns.addAll(element);
        if (!index.isEmpty()) {
            draft.key(KeyModel.PRIMARY, both(key, index));
        } else if (shape.isSet()) {
            draft.key(KeyModel.PRIMARY, both(key, element));
        } else {
            draft.key(KeyModel.DUPLICATE, key);
        }
        return true;
    }

    private void annotate(TableDraft draft, CollectionShape shape) {
        shape.attribute()
                .own(StarRocksTable.class)
                .ifPresent(own -> draft.annotations.add(new Stated<>(
                        own, "@StarRocksTable of " + shape.attribute().name())));
        draft.formerName = draft.formerName.or(
                () -> shape.attribute().own(RenamedFrom.class).map(RenamedFrom::value));
        draft.comments.addAll(Texts.some(shape.table(), "comment", "comment"));
        draft.options.addAll(Texts.some(shape.table(), "options", "@Table(options)"));
    }

    private Optional<String> name(CollectionShape shape, TypeElement owner, Scope scope) {
        String stated = shape.table().map(each -> each.text("name")).orElse("");
        boolean elsewhere =
                shape.table().filter(each -> !each.text("catalog").isEmpty()).isPresent();
        if (elsewhere) {
            return Optional.empty();
        }
        if (!stated.isEmpty()) {
            return Optional.of(reading.naming().physical(stated));
        }
        String attribute = shape.attribute().name();
        if (shape.isOfElements()) {
            return Optional.of(reading.naming().physical(names.entity(owner) + "_" + attribute));
        }
        return drafts.main(scope.entity())
                .flatMap(own -> Classes.of(shape.element())
                        .map(target -> reading.naming()
                                .physical(reading.naming().joinTable(own.name, attribute, table(target)))));
    }

    private String table(TypeElement target) {
        return drafts.main(reading.classes().name(target))
                .map(draft -> draft.name)
                .orElseGet(() -> names.table(reading.classes().root(target)));
    }

    private List<ColumnDeclaration> key(CollectionShape shape, TypeElement owner, Origin origin) {
        List<ColumnDeclaration> id = attributes.of(owner);
        List<Mirror> stated =
                shape.table().map(each -> each.inner("joinColumns")).orElse(List.of());
        String prefix = inverse(shape, owner).orElseGet(() -> names.entity(owner));
        return referring(stated, id, prefix, origin, true);
    }

    private List<ColumnDeclaration> target(CollectionShape shape, Origin origin) {
        List<ColumnDeclaration> id =
                Classes.of(shape.element()).map(attributes::of).orElse(List.of());
        List<Mirror> stated =
                shape.table().map(each -> each.inner("inverseJoinColumns")).orElse(List.of());
        return referring(stated, id, shape.attribute().name(), origin, false);
    }

    /** The attribute of the other side, if it knows this one. */
    private Optional<String> inverse(CollectionShape shape, TypeElement owner) {
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
                        .map(each -> each.attribute().name())
                        .findFirst());
    }

    private List<ColumnDeclaration> referring(
            List<Mirror> stated, List<ColumnDeclaration> id, String prefix, Origin origin, boolean ofOwner) {
        Optional<List<Mirror>> joins = Joins.ordered(stated, id);
        if (joins.isEmpty()) {
            return List.of();
        }
        List<ColumnDeclaration> columns = new ArrayList<>();
        for (int i = 0; i < id.size(); i++) {
            Optional<Mirror> join = joins.get().isEmpty()
                    ? Optional.empty()
                    : Optional.of(joins.get().get(i));
            String name = Joins.name(join, reading.naming(), prefix, id.get(i));
            String attribute = origin.attribute().substring(origin.attribute().lastIndexOf('.') + 1);
            List<String> paths = ofOwner ? id.get(i).paths() : List.of(attribute);
            columns.add(PlainColumns.referring(name, paths, origin, id.get(i), false));
        }
        return columns;
    }

    private static List<ColumnDeclaration> both(List<ColumnDeclaration> one, List<ColumnDeclaration> other) {
        List<ColumnDeclaration> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
