/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.catalog.ServerSettings;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.server.ServerProfile;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Jobs that take time: what a second statement gets meanwhile, and CANCEL. */
class JobsTest {
    private static final ServerSettings SLOW =
            new ServerSettings(ServerProfile.NEWEST, 3, 3, Duration.ofHours(1), Clock.systemUTC());

    private static void create(Wire wire, String table) {
        wire.run("CREATE TABLE " + table + " (k INT, v INT, s VARCHAR(20)) DUPLICATE KEY(k) "
                + "DISTRIBUTED BY HASH(k) BUCKETS 2 PROPERTIES (\"replication_num\" = \"1\")");
    }

    private static String answer(Wire wire, String sql) {
        try {
            wire.run(sql);
            return "ok";
        } catch (Wire.Refused refused) {
            return refused.code() + " " + refused.getMessage();
        }
    }

    @Test
    void aSecondStatementGetsWhatTheServerSays() throws Exception {
        List<String> differences = new ArrayList<>();
        try (Wire wire = new InProcess(SLOW)) {
            wire.run("CREATE DATABASE j");
            wire.run("USE j");
            for (JsonNode line : ConformanceCases.lines("jobs.jsonl").toList()) {
                if (!line.has("then")) {
                    continue;
                }
                List<JsonNode> answers = new ArrayList<>();
                line.path("answers").forEach(each -> {
                    if (!each.path("sql").asString().startsWith("SHOW ALTER")) {
                        answers.add(each);
                    }
                });
                String first = answers.get(0).path("sql").asString();
                create(wire, first.split(" ")[2]);
                answer(wire, first);
                JsonNode then = answers.get(1);
                String recorded = then.path("ok").asBoolean()
                        ? "ok"
                        : then.path("error").path("code").asInt() + " "
                                + then.path("error").path("message").asString();
                String seen = answer(wire, then.path("sql").asString());
                if (!seen.equals(recorded)) {
                    differences.add(
                            then.path("sql").asString() + " while " + first + ": " + seen + ", recorded " + recorded);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void aCancelledJobLeavesTheTableAsItWas() throws Exception {
        try (Wire wire = new InProcess(SLOW)) {
            wire.run("CREATE DATABASE j");
            wire.run("USE j");
            create(wire, "t");
            assertThat(answer(wire, "CANCEL ALTER TABLE COLUMN FROM t"))
                    .isEqualTo("1064 Table[t] is not under SCHEMA_CHANGE/WAITING_STABLE.");
            wire.run("ALTER TABLE t MODIFY COLUMN v BIGINT");
            assertThat(wire.run("SHOW ALTER TABLE COLUMN").get(0)).containsEntry("State", "PENDING");
            wire.run("CANCEL ALTER TABLE COLUMN FROM t");
            Map<String, Object> job = wire.run("SHOW ALTER TABLE COLUMN").get(0);
            assertThat(job).containsEntry("State", "CANCELLED").containsEntry("Msg", "user cancelled");
            assertThat(String.valueOf(wire.run("SHOW CREATE TABLE t").get(0).get("Create Table")))
                    .contains("`v` int(11)");
            assertThat(answer(wire, "ALTER TABLE t ADD COLUMN n INT")).isEqualTo("ok");
        }
    }
}
