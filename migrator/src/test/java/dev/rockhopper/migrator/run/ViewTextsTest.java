/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries of views on servers that show another text than was applied; what such a server makes of it is done by a step of its own here. */
class ViewTextsTest {

    private static final String APPLIED = "SELECT * FROM a";

    private static void upgrade(Operations op, String database) {
        op.sql("CREATE TABLE a (id INT NOT NULL, s STRING) PRIMARY KEY(id) PROPERTIES (\"replication_num\" = \"1\")");
        op.sql("CREATE VIEW v AS " + APPLIED);
        op.run("rewrite", connection -> rewrite(connection, database));
    }

    private static void rewrite(Connection connection, String database) throws SQLException {
        String a = "`" + database + "`.`a`";
        Queries.execute(connection, "CREATE OR REPLACE VIEW v AS SELECT " + a + ".`id`, " + a + ".`s` FROM " + a);
    }

    @Test
    void theAppliedQueryIsRememberedUntilSomebodyChangesTheView() throws SQLException {
        try (TestDatabase database = TestDatabase.open(options -> options.version("3.5.2"))) {
            assumeFalse(
                    database.profile().version().atLeast(4, 0, 6), "the server under test keeps the texts of views");
            TestStages stages = new TestStages(database.name());
            stages.upgrade("r1", op -> upgrade(op, database.name()));
            database.run(new Events(), stages.all());

            assertThat(query(database, true)).isEqualTo(APPLIED);
            assertThat(query(database, false)).isNotEqualTo(APPLIED).contains("`id`");

            database.execute("CREATE OR REPLACE VIEW v AS SELECT id FROM a");
            assertThat(query(database, true)).isEqualTo(query(database, false)).doesNotContain("*");
        }
    }

    @Test
    void aServerThatKeepsTheTextNeedsNoBook() throws SQLException {
        try (TestDatabase database = TestDatabase.open()) {
            TestStages stages = new TestStages(database.name());
            stages.upgrade("r1", op -> upgrade(op, database.name()));
            database.run(new Events(), stages.all());

            List<List<String>> books = database.rows("SELECT TABLE_NAME FROM information_schema.tables"
                    + " WHERE TABLE_SCHEMA = '" + database.name() + "' AND TABLE_NAME = '"
                    + TestDatabase.BOOKS.views() + "'");
            assertThat(books).isEmpty();
            assertThat(query(database, true)).isEqualTo(query(database, false));
        }
    }

    private static String query(TestDatabase database, boolean restored) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema live = new LiveSchemaReader(connection).read(database.name()).schema();
            Schema schema = restored
                    ? new ViewTexts(RunConnection.fixed(connection), database.name(), TestDatabase.BOOKS).restore(live)
                    : live;
            return ((View) schema.object("v").orElseThrow()).query();
        }
    }
}
