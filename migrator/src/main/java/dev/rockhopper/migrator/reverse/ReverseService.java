/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.codegen.entity.EntitySourceWriter;
import dev.rockhopper.codegen.entity.EntitySources;
import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.live.ViewColumnReader;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ReverseCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes entity sources for what a server has. */
public final class ReverseService {

    private final Settings settings;
    private final Path base;

    /**
     * A service.
     *
     * @param base the folder that patches are relative to
     */
    public ReverseService(Settings settings, Path base) {
        this.settings = settings;
        this.base = base;
    }

    /**
     * Reads the databases of the settings and writes their sources; several databases go into packages of their own.
     *
     * @throws RockhopperException RH40xx if the server cannot be read, RH8302 if a chosen id does not exist; then nothing has been written
     */
    public ReverseResult run(ReverseRequest request) {
        List<EntitySources> written = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        try (ServerSession session = ServerSession.open(settings.server())) {
            EntitySourceWriter writer = new EntitySourceWriter(session.profile());
            Map<String, LiveSchema> databases = session.readAll();
            for (Map.Entry<String, LiveSchema> each : databases.entrySet()) {
                LiveSchema live = each.getValue();
                EntityOptions options =
                        databases.size() > 1 ? request.options().forDatabase(each.getKey()) : request.options();
                Schema schema = Visibility.of(settings).of(live.schema());
                messages.addAll(live.messages());
                messages.addAll(leftOut(schema));
                messages.addAll(OnlyAltered.in(schema, session.profile()));
                EntitySources sources = writer.write(schema, viewColumns(session, schema, options), options);
                messages.addAll(sources.messages());
                written.add(sources);
            }
            messages.addAll(session.limitsOfSight(session.databases()));
        }
        requireNoErrors(messages);
        SourceTree tree = new SourceTree(base);
        List<SourceOutcome> files = new ArrayList<>();
        for (EntitySources sources : written) {
            files.addAll(tree.write(request.sources(), sources.sources()));
            files.addAll(tree.write(request.resources(), sources.resources()));
        }
        return new ReverseResult(files, messages);
    }

    private static Map<String, List<Column>> viewColumns(ServerSession session, Schema schema, EntityOptions options) {
        if (options.views() != EntityOptions.ViewStyle.ENTITY) {
            return Map.of();
        }
        List<String> views = schema.objects().values().stream()
                .filter(object -> !(object instanceof Table))
                .map(SchemaObject::name)
                .toList();
        return new ViewColumnReader(session.connection(), schema.database()).read(views);
    }

    private static List<Message> leftOut(Schema schema) {
        List<Message> messages = new ArrayList<>();
        schema.unmanaged()
                .forEach(object -> messages.add(
                        leftOut(object.name(), "No entity is written for it: " + object.reason() + ".", "")));
        schema.all(Table.class)
                .forEach(table -> table.rollups()
                        .forEach(rollup -> messages.add(leftOut(
                                table.name(),
                                "The rollup " + rollup.name() + " is not part of the entity.",
                                "It stays as long as the table does."))));
        return messages;
    }

    private static Message leftOut(String object, String text, String remedy) {
        return new Message(ReverseCode.LEFT_OUT, Severity.INFO, object, text, remedy);
    }

    private static void requireNoErrors(List<Message> messages) {
        List<Message> errors = messages.stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RockhopperException(errors, null);
        }
    }
}
