/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.internal.SchemaPopulatorImpl;
import org.hibernate.tool.schema.internal.exec.GenerationTargetToScript;
import org.hibernate.tool.schema.internal.exec.GenerationTargetToStdout;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.GenerationTarget;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.SqlScriptCommandExtractor;
import org.hibernate.tool.schema.spi.TargetDescriptor;

/** One run that sends statements: its connection, if it needs one, and its targets. */
final class ToolRun implements AutoCloseable {

    private final ToolContext context;
    private final ExecutionOptions options;
    private final Optional<ServerConnection> server;
    private final Targets targets;

    ToolRun(ToolContext context, ExecutionOptions options, TargetDescriptor descriptor) {
        this.context = context;
        this.options = options;
        Set<TargetType> types = descriptor.getTargetTypes();
        boolean database = types.contains(TargetType.DATABASE);
        this.server = database && context.customTarget().isEmpty() ? Optional.of(context.connect()) : Optional.empty();
        this.targets = new Targets(targets(descriptor), options);
    }

    private List<GenerationTarget> targets(TargetDescriptor descriptor) {
        List<GenerationTarget> all = new ArrayList<>();
        if (descriptor.getTargetTypes().contains(TargetType.STDOUT)) {
            all.add(new GenerationTargetToStdout(context.delimiter()));
        }
        if (descriptor.getTargetTypes().contains(TargetType.SCRIPT)) {
            if (descriptor.getScriptTargetOutput() == null) {
                throw new SchemaManagementException("A script is wanted, but no file is named for it.");
            }
            all.add(new GenerationTargetToScript(descriptor.getScriptTargetOutput(), context.delimiter()));
        }
        if (descriptor.getTargetTypes().contains(TargetType.DATABASE)) {
            all.add(context.customTarget()
                    .orElseGet(() -> new DatabaseTarget(
                            server.orElseThrow(), context.settings().jobTimeout())));
        }
        return all;
    }

    /** The server behind the connection; without one, that of the dialect's version. */
    ServerProfile profile() {
        return server.map(ServerConnection::server).orElseGet(this::assumed);
    }

    private ServerProfile assumed() {
        DatabaseVersion version = context.dialect().getVersion();
        return new ServerProfile(
                new ServerVersion(version.getMajor(), version.getMinor(), version.getMicro()), RunMode.SHARED_NOTHING);
    }

    /** The part of the persistence unit that the run is about. */
    EntityModel entities(Metadata metadata, SchemaFilter filter, ContributableMatcher matcher) {
        String database =
                server.map(ServerConnection::database).or(context::database).orElse("");
        return new EntitySchema(context).read(metadata, filter, matcher, database);
    }

    void send(Iterable<String> statements) {
        statements.forEach(targets::accept);
    }

    /** Sends the statements of a script that the user wrote. */
    void sendScript(ScriptSourceInput script) {
        SqlScriptCommandExtractor configured = context.service(SqlScriptCommandExtractor.class);
        send(script.extract(reader -> new ScriptText(reader).commands(configured, context.dialect())));
    }

    /** Sends the scripts with the first rows ({@code import.sql} and those of the settings). */
    void populate() {
        new SchemaPopulatorImpl(context.hibernate()).doPopulation(context.dialect(), options, targets.borrowed());
    }

    @Override
    public void close() {
        try {
            targets.close();
        } finally {
            server.ifPresent(ServerConnection::close);
        }
    }
}
