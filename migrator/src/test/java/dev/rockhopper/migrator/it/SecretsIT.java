/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password is in no output, no message, no file and no table, whatever goes wrong. */
class SecretsIT {

    private static final String PASSWORD = "s3cr3t-pässword";

    @TempDir
    private Path folder;

    @Test
    void noOutputHoldsThePassword() throws Exception {
        try (EmbeddedStarRocks server =
                EmbeddedStarRocks.builder().user("root", PASSWORD).start()) {
            new TestDatabase(server.jdbcUrl(""), "root", PASSWORD, "").execute("CREATE DATABASE shop");
            TestDatabase database = new TestDatabase(server.jdbcUrl("shop"), "root", PASSWORD, "shop");
            Workbench bench = new Workbench(folder).database(database);
            new Scripts(bench).add("a1", Scripts.T + ";\nCREATE VIEW broken AS SELECT nothing FROM t", "DROP TABLE t");
            List<String> said = new ArrayList<>();

            said.add(bench.expect(3, "upgrade", "--events", "events.jsonl").all());
            said.add(Workbench.read(folder.resolve("events.jsonl")));
            said.add(bench.expect(0, "history", "--steps", "-v").all());
            said.addAll(database.query("SELECT concat(statement, error, changed_by) FROM rockhopper_journal"));
            said.add(bench.run("doctor").all());
            String inside = server.jdbcUrl("shop") + "?password=" + PASSWORD + "&connectTimeout=2000";
            said.add(bench.set("ROCKHOPPER_URL", inside)
                    .run("current", "--debug")
                    .all());
            said.add(bench.set("ROCKHOPPER_URL", inside.replace("" + server.port(), "1"))
                    .run("current", "--debug")
                    .all());
            said.add(bench.set("ROCKHOPPER_URL", "jdbc:mysql://root:" + PASSWORD + "@127.0.0.1:1/shop")
                    .run("upgrade")
                    .all());
            said.add(bench.set("ROCKHOPPER_URL", "jdbc:nix://root:" + PASSWORD + "@h/shop")
                    .run("upgrade")
                    .all());
            said.add(bench.set("ROCKHOPPER_URL", database.url())
                    .set("ROCKHOPPER_PASSWORD", PASSWORD + "x")
                    .run("current")
                    .all());

            assertThat(said).allSatisfy(text -> assertThat(text).doesNotContain(PASSWORD));
        }
    }
}
