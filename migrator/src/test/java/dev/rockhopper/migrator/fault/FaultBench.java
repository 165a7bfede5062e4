/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database of its own behind a proxy, with the twelve steps in a folder. */
final class FaultBench implements AutoCloseable {

    /** What is compared between a run with faults and one without: objects as the server shows them, and the books. */
    record State(Map<String, String> objects, List<String> journal, List<String> history) {}

    private static final String NEUTRAL = "db";

    final TestDatabase database;
    final FaultProxy proxy;
    final Path folder;
    private final TestDatabase parent;
    private final List<String> databases = new ArrayList<>();

    /** Writes revisions into a project's folder. */
    @FunctionalInterface
    interface Scripts {
        void write(Path folder) throws IOException;
    }

    /** Writes revisions that work in a second database, too. */
    @FunctionalInterface
    interface FarScripts {
        void write(Path folder, String far) throws IOException;
    }

    /** A bench with two databases. */
    static FaultBench ofTwo(TestDatabase parent, Path root, String suffix, FarScripts scripts)
            throws IOException, SQLException {
        String far = parent.name() + "_" + suffix + "_far";
        FaultBench bench = new FaultBench(parent, root, suffix, folder -> scripts.write(folder, far));
        parent.execute("CREATE DATABASE `" + far + "`");
        bench.databases.add(far);
        return bench;
    }

    FaultBench(TestDatabase parent, Path root, String suffix) throws IOException, SQLException {
        this(parent, root, suffix, TwelveSteps::write);
    }

    FaultBench(TestDatabase parent, Path root, String suffix, Scripts scripts) throws IOException, SQLException {
        this.parent = parent;
        String name = parent.name() + "_" + suffix;
        parent.execute("CREATE DATABASE `" + name + "`");
        databases.add(name);
        database = new TestDatabase(
                parent.url().replace("/" + parent.name(), "/" + name), parent.user(), parent.password(), name);
        URI address = URI.create(database.url().substring("jdbc:".length()));
        proxy = FaultProxy.before(address.getHost(), address.getPort());
        folder = Files.createDirectories(root.resolve(suffix));
        scripts.write(folder);
    }

    /** The command line by way of the proxy. */
    Rockhopper rockhopper() {
        URI address = URI.create(database.url().substring("jdbc:".length()));
        return new Rockhopper(
                        folder, database, database.url().replace(address.getAuthority(), "127.0.0.1:" + proxy.port()))
                .set("ROCKHOPPER_DATABASES", String.join(",", databases));
    }

    /** The command line without the proxy. */
    Rockhopper direct() {
        return new Rockhopper(folder, database, database.url());
    }

    State state() throws SQLException {
        try (Connection connection = database.connect()) {
            Map<String, String> objects = new TreeMap<>();
            for (String each : databases) {
                String names = "SELECT TABLE_NAME FROM information_schema.tables WHERE TABLE_SCHEMA = '" + each + "'";
                for (List<String> row : rows(connection, names)) {
                    if (!row.get(0).startsWith("rockhopper_")) {
                        String name = "`" + each + "`.`" + row.get(0) + "`";
                        String text = rows(connection, "SHOW CREATE TABLE " + name)
                                .get(0)
                                .get(1);
                        objects.put(neutral(name), neutral(text));
                    }
                }
            }
            boolean named = databases.size() > 1;
            return new State(
                    objects,
                    books(connection, "revision, direction, step, state, " + (named ? "statement" : "hash"), "journal"),
                    books(connection, "revision, parents, message" + (named ? "" : ", checksum"), "history"));
        }
    }

    /** Where statements name a database, hashes differ from bench to bench. */
    private List<String> books(Connection connection, String columns, String table) throws SQLException {
        return sorted(rows(connection, "SELECT " + columns + " FROM rockhopper_" + table)).stream()
                .map(this::neutral)
                .toList();
    }

    /** The rows of all tables: a statement that ran twice shows here. */
    Map<String, List<String>> rows() throws SQLException {
        try (Connection connection = database.connect()) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : state().objects().keySet()) {
                String name = table.replace(NEUTRAL, database.name());
                rows.put(table, sorted(rows(connection, "SELECT * FROM " + name)));
            }
            return rows;
        }
    }

    /** A text in which the bench's databases have the same names as those of any other bench. */
    String neutral(String text) {
        return text.replace(database.name(), NEUTRAL);
    }

    private static List<String> sorted(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" ", row)).sorted().toList();
    }

    private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (results.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(results.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        proxy.close();
        for (String each : databases) {
            parent.execute("DROP DATABASE IF EXISTS `" + each + "` FORCE");
        }
    }
}
