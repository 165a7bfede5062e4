/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.codegen.revision.SnapshotFile;
import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.migrator.config.ServerSettings;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.entities.EntityReader;
import dev.rockhopper.migrator.revision.RevisionCompiler;
import dev.rockhopper.migrator.revision.RevisionFolder;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionWriter;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.Message;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pieces that the settings describe. */
public final class Project {

    private final Settings settings;
    private final Supplier<RevisionSet> revisions;

    /** A project whose revisions are files in the folder of the settings. */
    public Project(Settings settings) {
        this(settings, () -> inFolder(settings));
    }

    /**
     * A project whose revisions lie elsewhere, for example in the jar of the application.
     *
     * @param revisions reads them anew each time
     */
    public Project(Settings settings, Supplier<RevisionSet> revisions) {
        this.settings = settings;
        this.revisions = revisions;
    }

    /** The same project; about files that are no revisions the listener is told when they are first read. */
    public Project telling(Consumer<List<Message>> listener) {
        AtomicBoolean told = new AtomicBoolean();
        return new Project(settings, () -> {
            RevisionSet set = revisions.get();
            if (!told.getAndSet(true)) {
                listener.accept(set.warnings());
            }
            return set;
        });
    }

    /** The same revisions, read once, for another server. */
    public Project on(ServerSettings server, RevisionSet known) {
        return new Project(with(server), () -> known);
    }

    /** The same project on another server or database. */
    public Project on(ServerSettings server) {
        return new Project(with(server));
    }

    private Settings with(ServerSettings server) {
        return new Settings(server, settings.entities(), settings.migrations(), settings.run(), settings.filter());
    }

    /** The database, for people. */
    public String connectionPlace() {
        return settings.server().url().map(JdbcUrls::withoutSecrets).orElse("");
    }

    public Settings settings() {
        return settings;
    }

    /** All revisions; none if there is no folder. */
    public RevisionSet revisions() {
        return revisions.get();
    }

    private static RevisionSet inFolder(Settings settings) {
        RevisionCompiler compiler = new RevisionCompiler(
                settings.entities().classpath().stream().filter(Files::exists).toList());
        return new RevisionFolder(settings.migrations().directory(), compiler).read();
    }

    /** Writes revisions as the settings say. */
    RevisionWriter writer() {
        return new RevisionWriter(
                settings.migrations().directory(),
                RevisionFormat.valueOf(settings.migrations().format().name()),
                settings.migrations().packageName());
    }

    /** The snapshot beside the revisions. */
    SnapshotFile snapshot() {
        return new SnapshotFile(settings.migrations().directory());
    }

    /** Which objects count. */
    public Visibility visibility() {
        return Visibility.of(settings);
    }

    /** What the entities declare, without what does not count; throws with all errors at once. */
    EntityModel entities() {
        return readEntities().orThrow();
    }

    /** The same, with its errors. */
    EntityModel readEntities() {
        ServerSettings server = settings.server();
        EntityModel model = new EntityReader(settings.entities()).read(server.ownDatabase(), server.otherDatabases());
        List<Message> messages = new ArrayList<>(model.messages());
        visibility()
                .selection()
                .otherPrefix(model.schema(), "rockhopper.table-prefix", "rockhopper.naming")
                .ifPresent(messages::add);
        return new EntityModel(visibility().of(model.schema()), model.renames(), messages, model.origins());
    }

    /** Whether there are settings about entities. */
    boolean hasEntities() {
        return !settings.entities().classpath().isEmpty();
    }

    /** A connection to the server. */
    public ServerSession connect() {
        return ServerSession.open(settings.server());
    }
}
