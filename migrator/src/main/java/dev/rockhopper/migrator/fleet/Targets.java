/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fleet;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.migrator.config.Secret;
import dev.rockhopper.migrator.config.ServerSettings;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.schema.filter.NamePatterns;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the databases that a targets file means: asks each server whose entry has patterns. */
public final class Targets {

    private static final Set<String> SYSTEM = Set.of("information_schema", "sys", "_statistics_", "mysql");

    private final ServerSettings base;
    private final Map<String, String> environment;

    /**
     * A finder.
     *
     * @param base user, password and driver properties where an entry states none; its further databases belong to every target
     */
    public Targets(ServerSettings base, Map<String, String> environment) {
        this.base = base;
        this.environment = environment;
    }

    /**
     * What a file means.
     *
     * @param targets in its order
     * @param unreachable entries with patterns whose server cannot be asked, by name
     */
    public record Found(List<Target> targets, Map<String, RockhopperException> unreachable) {

        public Found {
            targets = List.copyOf(targets);
            unreachable = Collections.unmodifiableMap(new LinkedHashMap<>(unreachable));
        }
    }

    /** All targets; throws if a pattern meets nothing. */
    public Found find(TargetsFile file) {
        Map<String, Target> targets = new LinkedHashMap<>();
        Map<String, RockhopperException> unreachable = new LinkedHashMap<>();
        for (TargetSpec spec : file.targets()) {
            ServerSettings server = server(spec);
            if (spec.databases().isEmpty()) {
                add(targets, spec, server, JdbcUrls.database(spec.url()), false);
                continue;
            }
            try (ServerSession session = ServerSession.open(server.withUrl(JdbcUrls.withDatabase(spec.url(), "")))) {
                databases(spec, session).forEach(database -> add(targets, spec, server, database, true));
            } catch (RockhopperException e) {
                if (!(e.messages().get(0).code() instanceof ServerCode)) {
                    throw e;
                }
                unreachable.put(prefix(spec) + String.join(",", spec.databases()), e);
            }
        }
        return new Found(List.copyOf(targets.values()), unreachable);
    }

    /** A database that two entries mean counts once. */
    private static void add(
            Map<String, Target> targets, TargetSpec spec, ServerSettings server, String database, boolean several) {
        String url = JdbcUrls.withDatabase(spec.url(), database);
        String name = spec.name().isEmpty() || several ? prefix(spec) + database : spec.name();
        targets.putIfAbsent(JdbcUrls.withoutSecrets(url), new Target(name, server.withUrl(url)));
    }

    private static String prefix(TargetSpec spec) {
        String place = JdbcUrls.withoutSecrets(JdbcUrls.withDatabase(spec.url(), ""));
        return (spec.name().isEmpty()
                        ? place.replaceFirst("^jdbc:[a-z]+://", "").replaceFirst("/$", "")
                        : spec.name()) + "/";
    }

    private ServerSettings server(TargetSpec spec) {
        Map<String, String> driver = new HashMap<>(base.driver());
        driver.putAll(spec.driver());
        return new ServerSettings(
                Optional.of(spec.url()),
                spec.user().or(base::user),
                password(spec).or(base::password),
                base.ownDatabase().isPresent() ? base.otherDatabases() : base.databases(),
                driver,
                base.answerTimeout(),
                base.version(),
                base.runMode());
    }

    private Optional<Secret> password(TargetSpec spec) {
        if (spec.passwordFile().isPresent()) {
            Path path = spec.passwordFile().get();
            try {
                return Optional.of(new Secret(
                        Files.readString(path, StandardCharsets.UTF_8).stripTrailing()));
            } catch (IOException e) {
                throw missing(path.toString(), "The password of a target cannot be read.", e);
            }
        }
        return spec.passwordVariable().map(variable -> {
            String value = environment.get(variable);
            if (value == null) {
                throw missing(variable, "The variable with the password of a target is not set.", null);
            }
            return new Secret(value);
        });
    }

    private static List<String> databases(TargetSpec spec, ServerSession session) {
        NamePatterns patterns = NamePatterns.of(spec.databases());
        List<String> names = new ArrayList<>();
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery("SHOW DATABASES")) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (!SYSTEM.contains(name) && patterns.match("", name)) {
                    names.add(name);
                }
            }
        } catch (SQLException e) {
            throw missing(JdbcUrls.withoutSecrets(spec.url()), "The databases cannot be listed: " + e.getMessage(), e);
        }
        if (names.isEmpty()) {
            throw missing(
                    JdbcUrls.withoutSecrets(spec.url()),
                    "No database is named like " + String.join(", ", spec.databases()) + ".",
                    null);
        }
        return names;
    }

    private static RockhopperException missing(String place, String text, Exception cause) {
        return new RockhopperException(
                Message.error(CliCode.INVALID_SETTING, place, text, "Correct the targets file."), cause);
    }
}
