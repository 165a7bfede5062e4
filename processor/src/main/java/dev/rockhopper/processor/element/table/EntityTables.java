/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.table;

import dev.rockhopper.processor.element.annotation.Annotations;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.column.EntityAttributes;
import dev.rockhopper.processor.element.column.StructColumns;
import dev.rockhopper.processor.element.column.WrittenColumns;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.member.KnownAnnotations;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.reading.Scope.Nullity;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads entities and the hierarchies that they form into tables. */
public final class EntityTables {

    private static final String PER_CLASS = "TABLE_PER_CLASS";

    private final Reading reading;
    private final EntityAttributes attributes;
    private final ClassAnnotations annotations;
    private final SecondaryTables secondary;
    private final Discriminators discriminators;
    private final Drafts drafts;
    private final Map<TypeElement, List<TypeElement>> children = new HashMap<>();

    /** A reader of the entities of a compilation, sorted by name. */
    public EntityTables(Reading reading, EntityAttributes attributes, Drafts drafts, List<TypeElement> entities) {
        this.reading = reading;
        this.attributes = attributes;
        this.annotations = new ClassAnnotations(reading);
        this.secondary = new SecondaryTables(reading, attributes, drafts);
        this.discriminators = new Discriminators(reading);
        this.drafts = drafts;
        for (TypeElement each : entities) {
            reading.classes()
                    .parent(each)
                    .ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(each));
        }
    }

    /** Reads a hierarchy: a class before its subclasses, subclasses by name. */
    public void readTree(TypeElement root) {
        read(root, Classes.strategy(root), null);
    }

    private void read(TypeElement entity, String strategy, TableDraft parent) {
        Origin origin = origin(entity);
        checkAnnotations(entity, origin);
        TableDraft draft = parent;
        if (Mirrors.find(entity, Mirrors.HIBERNATE + "Subselect").isEmpty()) {
            draft = parent != null && strategy.equals(Classes.SINGLE_TABLE)
                    ? subclass(entity, origin, parent)
                    : own(entity, origin, strategy, parent);
        }
        for (TypeElement child : children(entity)) {
            read(child, strategy, draft);
        }
    }

    private TableDraft subclass(TypeElement entity, Origin origin, TableDraft parent) {
        annotations.reportOnSubclass(entity, origin);
        parent.isAbout(origin.type());
        drafts.main(entity, origin.type(), parent);
        parent.classes.remove(entity);
        addAttributes(parent, entity, attributes.scope(entity, Nullity.SUBCLASS));
        return parent;
    }

    private TableDraft own(TypeElement entity, Origin origin, String strategy, TableDraft parent) {
        if (strategy.equals(PER_CLASS) && entity.getModifiers().contains(Modifier.ABSTRACT)) {
            return parent;
        }
        TableDraft draft = drafts.of(reading.names().table(entity), origin, origin.type());
        draft.isAbout(origin.type());
        drafts.main(entity, origin.type(), draft);
        annotations.add(draft, entity, origin);
        reading.classes().parent(entity).ifPresent(each -> addSupers(draft, each));
        if (reading.classes().parent(entity).isEmpty() || strategy.equals(PER_CLASS)) {
            discriminators.add(draft, entity, strategy, !children(entity).isEmpty());
            addIdentified(draft, entity);
        } else {
            addJoined(draft, entity);
        }
        return draft;
    }

    /** What is not known of a superclass is not known of the table of a subclass. */
    private void addSupers(TableDraft draft, TypeElement parent) {
        draft.isAbout(reading.classes().name(parent));
        reading.classes().parent(parent).ifPresent(each -> addSupers(draft, each));
    }

    private void addIdentified(TableDraft draft, TypeElement entity) {
        List<TypeElement> line = new ArrayList<>();
        for (TypeElement each : reading.classes().hierarchy(entity)) {
            if (Classes.isEntity(each)) {
                line.add(0, each);
            }
        }
        Scope own = attributes.scope(entity, Nullity.PLAIN);
        line.forEach(each -> addAttributes(draft, each, own));
        draft.key(KeyModel.PRIMARY, attributes.of(entity));
    }

    private void addJoined(TableDraft draft, TypeElement entity) {
        draft.columns.addAll(attributes.of(entity));
        draft.key(KeyModel.PRIMARY, draft.columns);
        addAttributes(draft, entity, attributes.scope(entity, Nullity.PLAIN));
    }

    private void addAttributes(TableDraft draft, TypeElement entity, Scope scope) {
        Map<String, TableDraft> others = secondary.of(entity, scope);
        WrittenColumns written = new WrittenColumns(reading);
        boolean several = isInSeveralTables(entity);
        for (Attribute attribute : attributes.all(entity)) {
            if (several && StructColumns.isStruct(attribute)) {
                String text = "Hibernate (7.4) fails on structs of entities whose hierarchy lies in several tables.";
                reading.unknown(ProcessorCode.UNKNOWN_MAPPING, attribute, scope, text);
                continue;
            }
            List<ColumnDeclaration> columns = attributes.columns(attribute, entity, scope);
            if (!secondary.add(attribute, scope, columns, others)) {
                written.add(attribute, columns);
                draft.columns.addAll(columns);
            }
            if (attribute.is("Version")) {
                draft.version = Optional.of(reading.origin(attribute, scope));
            }
        }
    }

    private boolean isInSeveralTables(TypeElement entity) {
        boolean hierarchy =
                !children(entity).isEmpty() || reading.classes().parent(entity).isPresent();
        return hierarchy && !Classes.strategy(reading.classes().root(entity)).equals(Classes.SINGLE_TABLE);
    }

    private List<TypeElement> children(TypeElement parent) {
        return children.getOrDefault(parent, List.of());
    }

    private Origin origin(TypeElement entity) {
        return reading.places().origin(reading.classes().name(entity), "", entity);
    }

    private void checkAnnotations(TypeElement entity, Origin origin) {
        for (TypeElement each : reading.classes().attributed(entity)) {
            Annotations annotations = Annotations.of(each);
            String unknown = KnownAnnotations.firstUnknown(annotations);
            if (unknown == null && annotations.hasJpa("Convert")) {
                unknown = "@Convert on a class";
            }
            if (each != entity && annotations.own("StarRocksTable").isPresent()) {
                reading.problems()
                        .error(
                                EntityCode.MISPLACED,
                                reading.places().origin(reading.classes().name(each), "", each),
                                "@StarRocksTable is on a mapped superclass, which has no table.",
                                "Move it to the entities.");
            }
            if (unknown != null) {
                String text = "what " + unknown + " does to the schema is known to Hibernate only.";
                reading.notes().add(origin.type(), origin.type(), ProcessorCode.UNKNOWN_ANNOTATION, origin, text);
            }
        }
    }
}
