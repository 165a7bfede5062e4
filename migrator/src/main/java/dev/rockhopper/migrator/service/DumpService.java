/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.plan.order.DependencyGraph;
import dev.rockhopper.schema.plan.order.References;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.snapshot.Snapshot;
import dev.rockhopper.schema.snapshot.SnapshotWriter;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema as statements that create it. */
public final class DumpService {

    private final DdlRenderer renderer;

    /** For the grammar of one server. */
    public DumpService(ServerProfile server) {
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

    /** Views that cannot be created again, because something that they read is gone or not part of the dump. */
    public static List<Message> warnings(Schema schema) {
        return schema.objects().values().stream()
                .filter(object -> !(object instanceof Table))
                .flatMap(object -> References.of(object, schema.database()).stream()
                        .filter(base -> !exists(schema, base))
                        .map(base -> Message.warning(
                                PlanCode.MISSING_BASE,
                                object.name(),
                                "It reads " + base + ", which is not there; no server will create it.",
                                "Drop it, or bring back what it reads.")))
                .toList();
    }

    private static boolean exists(Schema schema, String name) {
        return schema.object(name).isPresent()
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
            return Stream.concat(Stream.of(CreateTable.of(table)), SynchronousViews.creates(table).stream());
        }
        return Stream.of(
                object instanceof View view
                        ? CreateView.of(view)
                        : CreateMaterializedView.of((MaterializedView) object));
    }
}
