/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.maven.filtered.AppOrder;
import dev.rockhopper.maven.isolated.CommandCall;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each filter as a parameter of each goal that reads a schema: what it leaves out is told by none, the rest by all. */
class FilterGoalsTest {

    /** What was changed by hand, and the parameters that hide it. */
    private static final Map<String, List<Map<String, Object>>> FILTERS = Map.of(
            "etl_x", List.of(Map.of("ignoreColumns", List.of("etl_*"))),
            "replicated_storage", List.of(Map.of("ignoreProperties", List.of("replicated_*"))),
            "app_extra",
                    List.of(
                            Map.of("exclude", List.of("*_extra", "none")),
                            Map.of("include", List.of("app_o*")),
                            Map.of("tablePrefix", "app_o")));

    @TempDir
    private Path folder;

    private String url;

    @Test
    void eachThroughEach() throws Exception {
        try (EmbeddedStarRocks server = EmbeddedStarRocks.start()) {
            execute(server.jdbcUrl(""), "CREATE DATABASE shop");
            url = server.jdbcUrl("shop");
            told(new RevisionMojo(), Map.of("message", "both", "offline", true));
            told(new UpgradeMojo(), Map.of("target", "head"));
            execute(
                    url,
                    "ALTER TABLE app_orders SET ('replicated_storage' = 'false')",
                    "ALTER TABLE app_extra COMMENT = 'by hand'",
                    "ALTER TABLE app_orders ADD COLUMN etl_x BIGINT");
            SoftAssertions all = new SoftAssertions();
            for (Map.Entry<RockhopperMojo, Map<String, Object>> goal : goals().entrySet()) {
                check(goal.getKey(), goal.getValue(), all);
            }
            all.assertAll();
        }
    }

    private Map<RockhopperMojo, Map<String, Object>> goals() throws Exception {
        File pending = folder.resolve("pending").toFile();
        copy(folder.resolve("migrations"), pending.toPath());
        told(new RevisionMojo(), Map.of("message", "data", "offline", true, "empty", true, "directory", pending));
        return Map.of(
                new CheckMojo(), Map.of(),
                new ValidateMojo(), Map.of(),
                new DiffMojo(), Map.of("from", url, "to", "entities:", "diffFormat", "text"),
                new RevisionMojo(), Map.of("message", "by hand"),
                new UpgradeMojo(), Map.of("target", "head", "directory", pending),
                new DumpMojo(), Map.of(),
                new ReverseMojo(), Map.of("entityPackage", "back"),
                new ReportMojo(), Map.of("reportFormat", "html"));
    }

    private void check(RockhopperMojo goal, Map<String, Object> parameters, SoftAssertions all) throws Exception {
        String name = goal.getClass().getSimpleName();
        all.assertThat(told(goal, parameters)).as("%s without a filter", name).contains(FILTERS.keySet());
        for (Map.Entry<String, List<Map<String, Object>>> hidden : FILTERS.entrySet()) {
            for (Map<String, Object> filter : hidden.getValue()) {
                Map<String, Object> both = new HashMap<>(parameters);
                both.putAll(filter);
                String told = told(goal.getClass().getDeclaredConstructor().newInstance(), both);
                all.assertThat(told).as("%s %s", name, filter).doesNotContain(hidden.getKey());
                FILTERS.keySet().stream()
                        .filter(other -> !other.equals(hidden.getKey()))
                        .forEach(other ->
                                all.assertThat(told).as("%s %s", name, filter).contains(other));
            }
        }
    }

    /** What the command of a goal prints and writes, run as the goal runs it. */
    private String told(RockhopperMojo goal, Map<String, Object> parameters) throws Exception {
        Path place = Files.createTempDirectory(folder, "place");
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(Map.of("url", url, "user", "root", "packages", List.of(AppOrder.class.getPackageName())));
        if (goal instanceof ReverseMojo) {
            all.putAll(Map.of("sources", place.toFile(), "resources", place.toFile()));
        }
        if (goal instanceof ReportMojo) {
            all.put("reportFile", place.resolve("report.html").toFile());
        }
        for (Map.Entry<String, Object> each : all.entrySet()) {
            set(goal, each.getKey(), each.getValue());
        }
        StatedSettings stated = new StatedSettings(Map.of("rockhopper.history.property.replication_num", "1"));
        goal.addParameters(stated);
        stated.addPath("classpath", List.of(Path.of("target/test-classes").toAbsolutePath()));
        goal.addTo(stated);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        new CommandCall()
                .applyAsInt(Map.of(
                        "arguments",
                        goal.arguments().toArray(),
                        "folder",
                        folder,
                        "settings",
                        stated.all(),
                        "out",
                        out,
                        "err",
                        out,
                        "offline",
                        new AtomicBoolean()));
        return said + texts(place);
    }

    private static void set(RockhopperMojo goal, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = goal.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(goal, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    /** Past the DriverManager, from which a goal takes the drivers when it ends. */
    private static void execute(String url, String... statements) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "root");
        for (Driver driver : ServiceLoader.load(Driver.class)) {
            if (driver.acceptsURL(url)) {
                try (Connection connection = driver.connect(url, login);
                        Statement statement = connection.createStatement()) {
                    for (String sql : statements) {
                        statement.execute(sql);
                    }
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static String texts(Path place) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
