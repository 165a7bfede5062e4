/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.reverse.OnlyAltered;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.QualifiedQuery;
import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.plan.order.References;
import dev.rockhopper.schema.property.LateProperties;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.snapshot.Snapshot;
import dev.rockhopper.schema.snapshot.SnapshotWriter;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema as statements that create it. */
public final class DumpService {

    private final ServerProfile server;
    private final DdlRenderer renderer;

    /** For the grammar of one server. */
    public DumpService(ServerProfile server) {
        this.server = server;
        this.renderer = new DdlRenderer(server);
    }

    /** The statements, without semicolons, each after what it needs. */
    public List<String> statements(Schema schema) {
        return DependencyGraph.of(schema).order().stream()
                .map(name -> schema.objects().get(name))
                .flatMap(DumpService::creates)
                .map(renderer::render)
                .toList();
    }

    /** The same of several databases, in one order; {@code USE} says which one is meant. */
    public List<String> script(Map<String, Schema> databases) {
        Schema all = QualifiedQuery.join("", databases.values());
        List<String> script = new ArrayList<>();
        String current = "";
        for (String name : DependencyGraph.of(all).order()) {
            String database = ForeignNames.database(name).orElse("");
            if (!database.equals(current)) {
                script.add("USE " + Sql.name(database));
                current = database;
            }
            SchemaObject object = databases.get(database).objects().get(ForeignNames.bare(name));
            creates(object).map(renderer::render).forEach(script::add);
        }
        return script;
    }

    /** {@link #warnings(Schema)} about several databases together. */
    public List<Message> warnings(Map<String, Schema> databases) {
        return warnings(QualifiedQuery.join("", databases.values()));
    }

    /** What cannot be created again: because only ALTER can make it, or because what a view reads is gone or not part of the dump. */
    public List<Message> warnings(Schema schema) {
        Schema early = schema.withObjects(
                schema.objects().values().stream().map(DumpService::early).toList());
        return Stream.concat(OnlyAltered.in(early, server).stream(), withoutBases(schema))
                .toList();
    }

    private static Stream<Message> withoutBases(Schema schema) {
        return schema.objects().values().stream()
                .filter(object -> !(object instanceof Table))
                .flatMap(object -> References.of(object, schema.database()).stream()
                        .filter(base -> !exists(schema, base))
                        .map(base -> Message.warning(
                                PlanCode.MISSING_BASE,
                                ForeignNames.shown(object.name()),
                                "It reads " + ForeignNames.shown(base)
                                        + ", which is not there; no server will create it.",
                                "Drop it, or bring back what it reads.")));
    }

    /** What lies in a database that is not dumped counts as there. */
    private static boolean exists(Schema schema, String name) {
        Optional<String> database = ForeignNames.database(name);
        boolean dumped = database.isEmpty() || Databases.split(schema).containsKey(database.get());
        return !dumped
                || schema.object(name).isPresent()
                || schema.unmanaged().stream().anyMatch(each -> each.name().equals(name));
    }

    /** Snapshots of schemas: one as it is, several as an array; ends with a line feed. */
    public static String json(Collection<Schema> schemas) {
        List<String> texts = schemas.stream()
                .map(schema -> SnapshotWriter.write(new Snapshot(schema, List.of())))
                .toList();
        return texts.size() == 1
                ? texts.get(0)
                : texts.stream().map(String::stripTrailing).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static Stream<Statement> creates(SchemaObject object) {
        if (object instanceof Table table) {
            return creates(table);
        }
        return object instanceof MaterializedView view ? creates(view) : Stream.of(CreateView.of((View) object));
    }

    private static Stream<Statement> creates(Table table) {
        return Stream.of(
                        Stream.of(CreateTable.of(early(table))),
                        each(LateProperties.of(table))
                                .map(late -> AlterTable.of(table.name(), new AlterClause.SetProperties(late))),
                        SynchronousViews.creates(table).stream())
                .flatMap(statements -> statements);
    }

    private static Stream<Statement> creates(MaterializedView view) {
        ObjectName name = ObjectName.of(view.name());
        return Stream.concat(
                Stream.of(CreateMaterializedView.of(early(view))),
                each(LateProperties.of(view))
                        .map(late -> new AlterMaterializedView(name, new AlterMaterializedView.SetProperties(late))));
    }

    /** The object as CREATE takes it. */
    private static SchemaObject early(SchemaObject object) {
        if (object instanceof Table table) {
            return early(table);
        }
        return object instanceof MaterializedView view ? early(view) : object;
    }

    private static Table early(Table table) {
        return table.toBuilder()
                .properties(without(table.properties(), LateProperties.of(table)))
                .build();
    }

    private static MaterializedView early(MaterializedView view) {
        return view.withProperties(without(view.properties(), LateProperties.of(view)));
    }

    private static Map<String, String> without(Map<String, String> properties, Map<String, String> late) {
        Map<String, String> early = new LinkedHashMap<>(properties);
        early.keySet().removeAll(late.keySet());
        return early;
    }

    private static Stream<Map<String, String>> each(Map<String, String> late) {
        return late.entrySet().stream().map(property -> Map.of(property.getKey(), property.getValue()));
    }
}
