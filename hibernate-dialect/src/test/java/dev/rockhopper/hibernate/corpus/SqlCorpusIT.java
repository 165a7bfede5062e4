/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Asks a StarRocks server to EXPLAIN every statement of the golden SQL.
 *
 * <p>The server is named by the environment variable {@code ROCKHOPPER_TEST_URL}, for example {@code jdbc:mysql://host:9030/?user=root}.
 */
class SqlCorpusIT {

    private static final String DATABASE =
            "rockhopper_corpus_" + ProcessHandle.current().pid();

    @Test
    void everyStatementIsExplained() throws SQLException {
        String url = System.getenv().getOrDefault("ROCKHOPPER_TEST_URL", "");
        if (url.isBlank()) {
            System.out.println("SqlCorpusIT skipped: ROCKHOPPER_TEST_URL names no StarRocks server");
        }
        Assumptions.assumeTrue(!url.isBlank(), "ROCKHOPPER_TEST_URL names no StarRocks server");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
            try {
                statement.execute("use " + DATABASE);
                explainAll(statement);
            } finally {
                statement.execute("drop database " + DATABASE + " force");
            }
        }
    }

    private static void explainAll(Statement statement) throws SQLException {
        for (String tables : List.of(
                "tables.sql", "tables-wide.sql", "tables-guide.sql", "tables-clinic.sql", "tables-market.sql")) {
            for (GoldenStatement table : GoldenStatement.read(CorpusFile.FOLDER.resolve(tables))) {
                statement.execute(table.sql());
            }
        }
        List<String> refused = new ArrayList<>();
        List<GoldenStatement> statements = GoldenStatement.all();
        for (GoldenStatement golden : statements) {
            try {
                statement.execute("explain " + golden.sql());
            } catch (SQLException e) {
                refused.add(golden.file() + " " + golden.name() + ": " + golden.sql() + "\n  " + e.getMessage());
            }
        }
        System.out.println(
                "SqlCorpusIT: " + statements.size() + " statements explained, " + refused.size() + " refused");
        assertThat(refused).isEmpty();
    }
}
