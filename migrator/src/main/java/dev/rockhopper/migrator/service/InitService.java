/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.config.ServerSettings;
import dev.rockhopper.migrator.config.SettingsLoader;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.message.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/** Prepares a project; never overwrites anything. */
public final class InitService {

    private final Path folder;

    /**
     * A service.
     *
     * @param folder of the project
     */
    public InitService(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code rockhopper.properties} with these settings, in their order.
     *
     * @throws RockhopperException RH8205 if the file exists
     */
    public Path writeSettings(Map<String, String> settings) {
        Path file = folder.resolve(SettingsLoader.FILE_NAME);
        try {
            Files.writeString(
                    file, SettingsTemplate.text(settings), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return file;
        } catch (FileAlreadyExistsException e) {
            throw new RockhopperException(exists(Severity.ERROR, file), e);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** That the file of the settings is there already; empty if it is not. */
    public Optional<Message> alreadyThere() {
        Path file = folder.resolve(SettingsLoader.FILE_NAME);
        return Files.exists(file) ? Optional.of(exists(Severity.INFO, file)) : Optional.empty();
    }

    private static Message exists(Severity severity, Path file) {
        return new Message(
                CliCode.FILE_EXISTS,
                severity,
                file.toString(),
                "The project is initialised already; the file is left as it is.",
                "Edit it, or remove it and run init again.");
    }

    /** Creates the folder of the migrations if there is none. */
    public void createFolder(Path migrations) {
        try {
            Files.createDirectories(migrations);
        } catch (IOException e) {
            throw unwritable(migrations, e);
        }
    }

    /** Creates the database that the URL names, if there is none; gives its name. */
    public String createDatabase(ServerSettings server) {
        String url = server.requireUrl();
        String database = JdbcUrls.database(url);
        try (ServerSession session = ServerSession.open(server.withUrl(JdbcUrls.withDatabase(url, "")));
                Statement statement = session.connection().createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + Sql.name(database));
            return database;
        } catch (SQLException e) {
            throw new RockhopperException(
                    Message.error(
                            ServerCode.STATEMENT_FAILED,
                            JdbcUrls.withoutSecrets(url),
                            "The database could not be created: " + ServerErrors.text(e),
                            "Grant the user CREATE DATABASE, or let an administrator create it."),
                    e);
        }
    }

    private static RockhopperException unwritable(Path file, IOException e) {
        return new RockhopperException(
                Message.error(
                        CliCode.UNWRITABLE_FILE,
                        file.toString(),
                        "It cannot be written: " + e + ".",
                        "Look at the rights of the folder and the room on the disk."),
                e);
    }
}
