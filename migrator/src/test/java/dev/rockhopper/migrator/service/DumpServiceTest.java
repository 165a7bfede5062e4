/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpServiceTest {

    private static final String SCRIPT = """
            CREATE TABLE t (a INT NULL, b INT NULL) DUPLICATE KEY(a) DISTRIBUTED BY HASH(a) ROLLUP (r (b, a));
            CREATE MATERIALIZED VIEW m AS SELECT b, sum(a)
            FROM t GROUP BY b;
            CREATE VIEW w AS SELECT a FROM v;
            CREATE VIEW v AS SELECT a FROM t;
            """;

    private static Schema schema(String script) {
        return SchemaFold.applyAll(
                Schema.empty().inDatabase("d"),
                DdlParser.parseScript(script).stream()
                        .map(ParsedStatement::statement)
                        .toList());
    }

    @Test
    void whatIsDumpedMakesTheSameSchema() {
        List<String> statements = new DumpService(ServerProfile.NEWEST).statements(schema(SCRIPT));

        assertThat(statements)
                .extracting(each -> each.replaceAll("\\s+", " ").substring(0, 20))
                .containsExactly(
                        "CREATE TABLE `t` ( `", "CREATE MATERIALIZED ", "CREATE VIEW `v` AS S", "CREATE VIEW `w` AS S");
        assertThat(statements.get(0)).contains("ROLLUP (`r` (`b`, `a`))");
        assertThat(statements.get(1)).isEqualTo("CREATE MATERIALIZED VIEW `m` AS SELECT b, sum(a) FROM t GROUP BY b");
        assertThat(schema(String.join(";\n", statements) + ";").objects().keySet())
                .containsExactlyInAnyOrder("t", "v", "w");
    }

    /** ALTER sets them, CREATE refuses them; seen on a real frontend. */
    @Test
    void propertiesThatCreateRefusesAreSetAfterwards() {
        Schema schema = schema("""
                CREATE TABLE p (a INT NOT NULL) PRIMARY KEY(a) DISTRIBUTED BY HASH(a) PROPERTIES ("storage_medium" = "SSD");
                ALTER TABLE p SET ("enable_persistent_index" = "false");
                ALTER TABLE p SET ("storage_cooldown_ttl" = "3 day");
                CREATE TABLE d (a INT) DUPLICATE KEY(a) DISTRIBUTED BY HASH(a) PROPERTIES ("storage_medium" = "HDD");
                ALTER TABLE d SET ("storage_cooldown_ttl" = "3 day");
                CREATE TABLE s (a INT) DUPLICATE KEY(a) DISTRIBUTED BY HASH(a)
                  PROPERTIES ("storage_medium" = "SSD", "storage_cooldown_ttl" = "3 day");
                CREATE MATERIALIZED VIEW m DISTRIBUTED BY HASH(a) REFRESH MANUAL AS SELECT a FROM d;
                ALTER MATERIALIZED VIEW m SET ("partition_refresh_number" = "4");
                CREATE MATERIALIZED VIEW n PARTITION BY (a) DISTRIBUTED BY HASH(a) REFRESH MANUAL
                  PROPERTIES ("partition_refresh_number" = "4") AS SELECT a FROM d;
                """);

        List<String> statements = new DumpService(ServerProfile.NEWEST).statements(schema);

        assertThat(statements)
                .filteredOn(each -> each.startsWith("ALTER"))
                .containsExactly(
                        "ALTER TABLE `d` SET (\"storage_cooldown_ttl\" = \"3 day\")",
                        "ALTER TABLE `p` SET (\"enable_persistent_index\" = \"false\")",
                        "ALTER TABLE `p` SET (\"storage_cooldown_ttl\" = \"3 day\")",
                        "ALTER MATERIALIZED VIEW `m` SET (\"partition_refresh_number\" = \"4\")");
        assertThat(schema(String.join(";\n", statements) + ";")).isEqualTo(schema);
        assertThat(new DumpService(ServerProfile.NEWEST).warnings(schema)).isEmpty();
    }

    @Test
    void whatOnlyAlterCanMakeIsReported() {
        Schema schema = schema("""
                CREATE TABLE d (a INT) DUPLICATE KEY(a) DISTRIBUTED BY HASH(a);
                CREATE MATERIALIZED VIEW m DISTRIBUTED BY HASH(a) REFRESH MANUAL
                  PROPERTIES ("excluded_trigger_tables" = "d") AS SELECT a FROM d;
                """);

        assertThat(new DumpService(ServerProfile.NEWEST).warnings(schema))
                .singleElement()
                .asString()
                .startsWith("RH8305 m")
                .contains("excluded_trigger_tables");
    }

    @Test
    void aViewWithoutItsTableIsReported() {
        DumpService service = new DumpService(ServerProfile.NEWEST);
        assertThat(service.warnings(schema(SCRIPT))).isEmpty();
        assertThat(service.warnings(schema(SCRIPT).without("t")))
                .extracting(Message::toString)
                .containsExactly(
                        "RH3020 v: It reads t, which is not there; no server will create it. → Drop it, or bring"
                                + " back what it reads.");
    }
}
