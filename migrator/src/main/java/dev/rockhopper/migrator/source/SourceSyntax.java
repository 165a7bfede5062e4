/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words for sources: {@code jdbc:…}, {@code file:x.sql}, {@code snapshot:path}, {@code entities:}. */
public final class SourceSyntax {

    private final Settings settings;
    private final Path folder;
    private final List<String> databases;

    /**
     * A reader of words.
     *
     * @param folder what relative paths start from
     * @param words both sources of a comparison: the database of a live one tells which entities count
     */
    public SourceSyntax(Settings settings, Path folder, String... words) {
        this.settings = settings;
        this.folder = folder;
        this.databases = settings.server().databases().isEmpty()
                ? Stream.concat(Arrays.stream(words), settings.server().url().stream())
                        .filter(word -> word.startsWith("jdbc:"))
                        .map(JdbcUrls::database)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .filter(name -> !name.isEmpty())
                        .limit(1)
                        .toList()
                : settings.server().databases();
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
            return new SqlFileSource(path(text), visibility);
        }
        if (text.startsWith("snapshot:")) {
            return new SnapshotSource(path(text), visibility);
        }
        if (text.equals("entities:") || text.equals("entities")) {
            return new EntitiesSource(settings.entities(), databases, visibility);
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
