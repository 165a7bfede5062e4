/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.nio.file.Path;

/** The words for sources: {@code jdbc:…}, {@code file:x.sql}, {@code snapshot:path}, {@code entities:}. */
public final class SourceSyntax {

    private final Settings settings;
    private final Path folder;

    /**
     * A reader of words.
     *
     * @param folder what relative paths start from
     */
    public SourceSyntax(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * The source that a text names.
     *
     * @throws RockhopperException RH8102 if it names none
     */
    public SchemaSource parse(String text) {
        Visibility visibility = Visibility.of(settings);
        if (text.startsWith("jdbc:")) {
            return new LiveSource(settings.server().withUrl(text), visibility);
        }
        if (text.startsWith("file:")) {
            return new SqlFileSource(path(text));
        }
        if (text.startsWith("snapshot:")) {
            return new SnapshotSource(path(text));
        }
        if (text.equals("entities:") || text.equals("entities")) {
            return new EntitiesSource(settings.entities(), visibility);
        }
        throw new RockhopperException(Message.error(
                CliCode.UNKNOWN_SOURCE,
                text,
                "This is no source of a schema.",
                "Use jdbc:mysql://host:9030/database, file:schema.sql, snapshot:migrations/schema.json or entities:."));
    }

    private Path path(String text) {
        String rest = text.substring(text.indexOf(':') + 1);
        return folder.resolve(rest.startsWith("//") ? rest.substring(2) : rest).normalize();
    }
}
