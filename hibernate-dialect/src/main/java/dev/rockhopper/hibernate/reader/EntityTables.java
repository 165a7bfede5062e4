/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SingleTableSubclass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;

/** Collects the tables of entities and their collections. */
final class EntityTables {

    private final Metadata metadata;
    private final AttributeColumns columns;
    private final TableAnnotations annotations;
    private final CollectionTables collections;
    private final Map<Table, TableDraft> drafts = new IdentityHashMap<>();

    EntityTables(Metadata metadata, MemberCache members, Problems problems) {
        this.metadata = metadata;
        this.columns = new AttributeColumns(metadata, members, problems);
        this.annotations = new TableAnnotations(problems);
        this.collections = new CollectionTables(columns, annotations, problems);
    }

    /** All tables, by name; those of {@code @Subselect} and of abstract classes are none. */
    List<TableDraft> read() {
        metadata.getEntityBindings().stream()
                .filter(RootClass.class::isInstance)
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(this::readTree);
        collections.read(this::draft);
        drafts.values().forEach(this::addRest);
        return drafts.values().stream()
                .filter(draft -> draft.table.isPhysicalTable())
                .sorted(Comparator.comparing(draft -> draft.table.getName()))
                .toList();
    }

    /** A class before its subclasses, subclasses by name. */
    private void readTree(PersistentClass type) {
        readClass(type);
        type.getDirectSubclasses().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(this::readTree);
    }

    private void readClass(PersistentClass type) {
        TableDraft draft = draft(type.getTable(), Origin.of(name(type)));
        annotations.addClass(draft, type);
        if (type instanceof RootClass root) {
            if (root.getDiscriminator() != null) {
                draft.columns.addAll(columns.plain(root.getDiscriminator(), draft.origin));
            }
            addIdentified(draft, type, root.getUnjoinedProperties());
            if (root.getVersion() != null) {
                draft.version =
                        Optional.of(new Origin(name(type), root.getVersion().getName()));
            }
        } else if (type instanceof UnionSubclass) {
            addIdentified(draft, type, unjoined(type));
        } else if (type instanceof SingleTableSubclass) {
            draft.columns.addAll(of(type.getUnjoinedProperties(), type));
        } else {
            addKey(draft, type.getKey(), type);
            draft.columns.addAll(of(type.getUnjoinedProperties(), type));
        }
        type.getJoins().forEach(join -> addJoin(join, type));
    }

    private void addIdentified(TableDraft draft, PersistentClass type, List<Property> properties) {
        List<Property> all = new ArrayList<>(idProperties(type));
        properties.stream().filter(property -> !all.contains(property)).forEach(all::add);
        draft.columns.addAll(of(all, type));
        draft.key(KeyModel.PRIMARY, names(of(idProperties(type), type)));
    }

    private void addJoin(Join join, PersistentClass type) {
        TableDraft draft = draft(join.getTable(), Origin.of(name(type)));
        annotations.addJoin(draft, join, type);
        addKey(draft, join.getKey(), type);
        draft.columns.addAll(of(join.getProperties(), type));
    }

    /** The columns that refer to the entity's id can be called by the names of the id's attributes. */
    private void addKey(TableDraft draft, KeyValue key, PersistentClass type) {
        List<ColumnDeclaration> own = columns.referring(type).named(columns.plain(key, draft.origin));
        draft.columns.addAll(own);
        draft.key(KeyModel.PRIMARY, names(own));
    }

    /** What Hibernate puts into a table without an attribute that we have seen: soft delete, audit columns. */
    private void addRest(TableDraft draft) {
        draft.table.getColumns().stream()
                .filter(column -> !draft.has(column.getName()))
                .forEach(column -> draft.columns.addAll(columns.plain(column, draft.origin)));
    }

    private TableDraft draft(Table table, Origin origin) {
        return drafts.computeIfAbsent(table, each -> new TableDraft(each, origin));
    }

    private List<ColumnDeclaration> of(List<Property> properties, PersistentClass type) {
        return columns.of(properties, type.getMappedClass(), name(type), "");
    }

    /** The id attributes; those of an {@code @IdClass} are attributes of the entity. */
    static List<Property> idProperties(PersistentClass type) {
        if (type.getIdentifierProperty() != null) {
            return List.of(type.getIdentifierProperty());
        }
        return type.getIdentifier() instanceof Component component ? component.getProperties() : List.of();
    }

    /** All attributes of a class and its superclasses that lie in its main table. */
    private static List<Property> unjoined(PersistentClass type) {
        List<Property> properties = new ArrayList<>();
        for (PersistentClass each = type; each != null; each = each.getSuperclass()) {
            properties.addAll(0, each.getUnjoinedProperties());
        }
        return properties;
    }

    private static List<String> names(List<ColumnDeclaration> columns) {
        return columns.stream().map(ColumnDeclaration::name).toList();
    }

    static String name(PersistentClass type) {
        return type.getClassName() == null ? type.getEntityName() : type.getClassName();
    }
}
