/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Table;

/**
 * Adds the tables of collections, and the columns that collections put into the tables of their elements.
 *
 * <p>Their key without any statement: of a set the owner and the element, of a list with positions or a map the owner and the position
 * or key, each as PRIMARY KEY; of a list without positions, which may hold an element twice, DUPLICATE KEY of the owner.
 */
final class CollectionTables {

    private final AttributeColumns columns;
    private final TableAnnotations annotations;
    private final Problems problems;

    CollectionTables(AttributeColumns columns, TableAnnotations annotations, Problems problems) {
        this.columns = columns;
        this.annotations = annotations;
        this.problems = problems;
    }

    /** Adds the collections that were met, by their role, to the tables that {@code draft} gives. */
    void read(BiFunction<Table, Origin, TableDraft> draft) {
        columns.collections().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getRole()))
                .forEach(entry -> read(entry.getKey(), entry.getValue(), draft));
    }

    private void read(Collection collection, Attribute attribute, BiFunction<Table, Origin, TableDraft> draft) {
        boolean ownTable = !collection.isOneToMany() && !collection.isInverse();
        TableDraft table = draft.apply(collection.getCollectionTable(), attribute.origin());
        if (ownTable) {
            addTable(table, collection, attribute);
            return;
        }
        reportMisplaced(attribute);
        if (collection.isOneToMany()) {
            if (!collection.isInverse()) {
                addMissing(
                        table,
                        columns.referring(collection.getOwner())
                                .ordered(columns.plain(collection.getKey(), attribute.origin())));
            }
            addMissing(table, index(collection, attribute));
        }
    }

    private void addTable(TableDraft table, Collection collection, Attribute attribute) {
        annotations.addAttribute(table, attribute);
        List<ColumnDeclaration> key =
                columns.referring(collection.getOwner()).named(columns.plain(collection.getKey(), attribute.origin()));
        List<ColumnDeclaration> index = index(collection, attribute);
        List<ColumnDeclaration> element = columns.ofElement(element(attribute), collection.getElement());
        table.columns.addAll(key);
        if (collection instanceof IdentifierCollection identified) {
            List<ColumnDeclaration> id = columns.plain(identified.getIdentifier(), attribute.origin());
            table.columns.addAll(id);
            table.key(KeyModel.PRIMARY, names(id));
        }
        table.columns.addAll(index);
        table.columns.addAll(element);
        if (!index.isEmpty()) {
            table.key(KeyModel.PRIMARY, names(key, index));
        } else if (collection.isSet() || collection.isMap()) {
            table.key(KeyModel.PRIMARY, names(key, element));
        } else {
            table.key(KeyModel.DUPLICATE, names(key));
        }
    }

    /** An element is called by the name of the attribute alone, wherever the attribute is embedded. */
    private static Attribute element(Attribute attribute) {
        return new Attribute(
                attribute.property(),
                attribute.members(),
                attribute.entity(),
                attribute.property().getName());
    }

    /** The column of the position or of the key; a key that is an attribute of the elements has none of its own. */
    private List<ColumnDeclaration> index(Collection collection, Attribute attribute) {
        boolean inElement = collection instanceof org.hibernate.mapping.Map map && map.hasMapKeyProperty();
        return !inElement && collection instanceof IndexedCollection indexed && indexed.getIndex() != null
                ? columns.plain(indexed.getIndex(), attribute.origin())
                : List.of();
    }

    private static void addMissing(TableDraft table, List<ColumnDeclaration> added) {
        added.stream().filter(column -> !table.has(column.name())).forEach(table.columns::add);
    }

    private void reportMisplaced(Attribute attribute) {
        for (var annotation : List.of(StarRocksTable.class, StarRocksColumn.class, RenamedFrom.class)) {
            if (attribute.annotation(annotation).isPresent()) {
                problems.error(
                        EntityCode.MISPLACED,
                        attribute.origin(),
                        "@" + annotation.getSimpleName() + " is on an association that has no table of its own.",
                        "Move it to the entity, or to the attribute of the other side, that owns the association.");
            }
        }
    }

    @SafeVarargs
    private static List<String> names(List<ColumnDeclaration>... parts) {
        List<String> names = new ArrayList<>();
        for (List<ColumnDeclaration> part : parts) {
            part.forEach(column -> names.add(column.name()));
        }
        return names;
    }
}
