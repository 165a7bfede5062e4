/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.info.InfoTable;
import dev.rockhopper.embedded.info.InfoTables;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One H2 database in memory; used under the catalog's lock only. */
public final class RowStore implements AutoCloseable {
    /** The H2 schema in which the tables of {@code information_schema} lie. */
    static final String INFO_SCHEMA = "starrocks_information_schema";

    /** The function as H2 calls it, from whatever schema. */
    static final String ASSERT_TRUE = "PUBLIC.assert_true";

    static final String SLEEP = "PUBLIC.sleep";

    private static final String OPTIONS =
            ";MODE=MySQL;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE,KEY,USER,YEAR,MONTH,DAY,HOUR,MINUTE,SECOND";

    private final Connection connection;
    private final Set<String> infoTables = new HashSet<>();
    private final Mirrors mirrors = new Mirrors(this);

    /** An empty database. */
    public RowStore() {
        try {
            connection = DriverManager.getConnection("jdbc:h2:mem:rockhopper-" + UUID.randomUUID() + OPTIONS, "sa", "");
            execute("CREATE SCHEMA " + quoted(INFO_SCHEMA));
            execute("CREATE ALIAS " + SLEEP + " FOR '" + SqlFunctions.class.getName() + ".sleep'");
            execute("CREATE ALIAS " + ASSERT_TRUE + " FOR '" + SqlFunctions.class.getName() + ".assertTrue'");
        } catch (SQLException e) {
            throw new IllegalStateException("H2 does not start", e);
        }
    }

    /** A name as H2 takes it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Runs something that gives no rows; returns how many rows it changed. */
    int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Fills the tables of {@code information_schema} that a query reads. */
    void fill(Set<String> names, Catalog catalog) throws SQLException {
        for (String name : names) {
            InfoTable table = InfoTables.find(name)
                    .orElseThrow(() -> Refusal.analysis(
                            ErrorCode.UNKNOWN_TABLE, "Unknown table 'information_schema." + name + "'"));
            create(table);
            insert(table, InfoTables.rows(table, catalog));
        }
    }

    private void create(InfoTable table) throws SQLException {
        String name = quoted(INFO_SCHEMA) + "." + quoted(table.name());
        if (infoTables.add(table.name())) {
            execute(table.columns().stream()
                    .map(each -> quoted(each.name()) + " " + type(each.type()))
                    .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")")));
        } else {
            execute("TRUNCATE TABLE " + name);
        }
    }

    private static String type(String type) {
        return type.equals("DATETIME") ? "TIMESTAMP(0)" : type;
    }

    private void insert(InfoTable table, List<Object[]> rows) throws SQLException {
        String marks = table.columns().stream().map(each -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + quoted(INFO_SCHEMA) + "." + quoted(table.name()) + " VALUES (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Runs a query. */
    RowSet query(String schema, String sql) throws SQLException {
        useSchema(schema);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return RowSet.read(result);
        }
    }

    void useSchema(String schema) throws SQLException {
        execute("CREATE SCHEMA IF NOT EXISTS " + quoted(schema));
        connection.setSchema(schema);
    }

    Mirrors mirrors() {
        return mirrors;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("H2 does not stop", e);
        }
    }
}
