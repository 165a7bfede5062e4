/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.PlainStatements;
import dev.rockhopper.schema.ddl.render.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of all objects, database by database, while steps pass; a database is read when it is first asked for. */
final class Names {

    private final Connection connection;
    private final Map<String, Optional<Set<String>>> databases = new HashMap<>();

    Names(Connection connection) {
        this.connection = connection;
    }

    /** The names in a database, books and what is not managed included, to be changed as steps pass; empty if it is not there. */
    Optional<Set<String>> in(String database) throws SQLException {
        if (!databases.containsKey(database)) {
            databases.put(database, read(database));
        }
        return databases.get(database);
    }

    /** A step creates the database; it may be there. */
    void create(String database) throws SQLException {
        if (in(database).isEmpty()) {
            databases.put(database, Optional.of(new HashSet<>()));
        }
    }

    /** A step drops the database. */
    void drop(String database) {
        databases.put(database, Optional.empty());
    }

    private Optional<Set<String>> read(String database) throws SQLException {
        String name = Sql.string(database);
        Set<String> names = column("SELECT TABLE_NAME FROM information_schema.tables WHERE TABLE_SCHEMA = " + name);
        boolean there = !names.isEmpty()
                || !column("SELECT SCHEMA_NAME FROM information_schema.schemata WHERE SCHEMA_NAME = " + name)
                        .isEmpty();
        return there ? Optional.of(names) : Optional.empty();
    }

    private Set<String> column(String sql) throws SQLException {
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery(sql)) {
            Set<String> values = new HashSet<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
