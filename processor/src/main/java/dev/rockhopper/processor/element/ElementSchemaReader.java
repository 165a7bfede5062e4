/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.processor.element.collection.CollectionReader;
import dev.rockhopper.processor.element.column.EntityAttributes;
import dev.rockhopper.processor.element.column.GeneratedIds;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.name.Naming;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.table.Drafts;
import dev.rockhopper.processor.element.table.EntityTables;
import dev.rockhopper.processor.element.table.TableDraft;
import dev.rockhopper.processor.element.table.Views;
import dev.rockhopper.processor.element.type.Converters;
import dev.rockhopper.processor.element.type.ImpliedTypes;
import dev.rockhopper.processor.element.type.JavaTypes;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.entity.SchemaAssembler;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads annotated classes into the model, as the compiler knows them: the same model as Hibernate's, without what the classes alone do
 * not tell.
 */
public final class ElementSchemaReader {

    private final Classes classes;
    private final Naming naming;
    private final Function<String, Optional<String>> resources;

    /**
     * A reader.
     *
     * @param types the compiler's knowledge of types
     * @param elements the compiler's knowledge of elements
     * @param naming how tables and columns are named
     * @param resources the text of a resource, by its path without a leading slash
     */
    public ElementSchemaReader(
            Types types, Elements elements, Naming naming, Function<String, Optional<String>> resources) {
        this.classes = new Classes(types, elements);
        this.naming = naming;
        this.resources = resources;
    }

    /** The model of the annotated classes of a compilation, in any order. */
    public ElementModel read(Collection<TypeElement> annotated) {
        List<TypeElement> sorted =
                annotated.stream().sorted(Comparator.comparing(classes::name)).toList();
        Problems problems = new Problems();
        Reading reading = new Reading(classes, naming, problems);
        List<TypeElement> entities = sorted.stream().filter(Classes::isEntity).toList();
        Map<String, SchemaAssembler> assemblers = new TreeMap<>(); // the own database has no name, and comes first
        assemblers.put("", new SchemaAssembler(resources, problems));
        Function<String, SchemaAssembler> in =
                database -> assemblers.computeIfAbsent(database, each -> new SchemaAssembler(resources, problems));
        Views views = new Views(reading, resources, in);
        Map<String, List<String>> leftOut = new LinkedHashMap<>();
        for (TableDraft draft : drafts(reading, entities, sorted)) {
            List<String> unknown = reading.notes().unknown(draft.subjects);
            if (!unknown.isEmpty()) {
                leftOut.put(draft.table.inModel(), unknown);
            } else if (!views.declare(draft)) {
                in.apply(draft.table.database()).add(draft.declaration());
            }
        }
        sorted.stream()
                .filter(Views::isView)
                .filter(each -> !Classes.isEntity(each))
                .forEach(views::declare);
        return new ElementModel(joined(assemblers), reading.notes().all(), leftOut, reading.places());
    }

    private static EntityModel joined(Map<String, SchemaAssembler> assemblers) {
        EntityModel joined = assemblers.get("").assemble();
        for (Map.Entry<String, SchemaAssembler> each : assemblers.entrySet()) {
            joined = each.getKey().isEmpty()
                    ? joined
                    : joined.with(each.getKey(), each.getValue().assemble());
        }
        return joined;
    }

    private List<TableDraft> drafts(Reading reading, List<TypeElement> entities, List<TypeElement> annotated) {
        ImpliedTypes types = new ImpliedTypes(new JavaTypes(classes), new Converters(classes.types(), annotated));
        EntityAttributes attributes = new EntityAttributes(reading, types);
        Drafts drafts = new Drafts();
        EntityTables tables = new EntityTables(reading, attributes, drafts, entities);
        GeneratedIds ids = new GeneratedIds(reading, attributes);
        entities.forEach(ids::check);
        entities.stream().filter(this::isTop).forEach(tables::readTree);
        Set<TypeElement> known = new HashSet<>(entities);
        entities.stream().filter(each -> !isRead(each, known)).forEach(each -> reportFar(each, reading));
        new CollectionReader(reading, attributes, types, drafts).read(entities);
        reading.jsonTypes().note(reading);
        drafts.noteTwins(reading.notes());
        return drafts.all();
    }

    private boolean isTop(TypeElement entity) {
        return classes.parent(entity).isEmpty();
    }

    private boolean isRead(TypeElement entity, Set<TypeElement> entities) {
        return entities.contains(classes.root(entity));
    }

    private void reportFar(TypeElement entity, Reading reading) {
        reading.notes()
                .add(
                        classes.name(entity),
                        classes.name(entity),
                        ProcessorCode.UNKNOWN_REFERENCE,
                        reading.places().origin(classes.name(entity), "", entity),
                        "the root of the hierarchy, " + classes.name(classes.root(entity))
                                + ", is compiled elsewhere.");
    }
}
