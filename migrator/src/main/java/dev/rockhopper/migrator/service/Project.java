/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.entities.EntityReader;
import dev.rockhopper.migrator.revision.RevisionCompiler;
import dev.rockhopper.migrator.revision.RevisionFolder;
import dev.rockhopper.migrator.revision.RevisionFormat;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionWriter;
import dev.rockhopper.migrator.revision.SnapshotFile;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.entity.EntityModel;
import java.nio.file.Files;

/** The pieces that the settings describe. */
public final class Project {

    private final Settings settings;

    public Project(Settings settings) {
        this.settings = settings;
    }

    public Settings settings() {
        return settings;
    }

    /** All revisions of the folder; none if there is no folder. */
    public RevisionSet revisions() {
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
    Visibility visibility() {
        return Visibility.of(settings);
    }

    /** What the entities declare, without what does not count; throws with all errors at once. */
    EntityModel entities() {
        return readEntities().orThrow();
    }

    /** The same, with its errors. */
    EntityModel readEntities() {
        EntityModel model = new EntityReader(settings.entities())
                .read(settings.server()
                        .url()
                        .map(JdbcUrls::database)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .filter(name -> !name.isEmpty()));
        return new EntityModel(visibility().of(model.schema()), model.renames(), model.messages(), model.origins());
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
