/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that are cancelled, vanish, or stand in the way; and runs that do not wait for them. */
class JobFaultIT {

    private static final String TABLE =
            "CREATE TABLE t (id INT NOT NULL, v INT) PRIMARY KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 2"
                    + " PROPERTIES (\"replication_num\" = \"1\");\n";
    private static final String REWRITE = "ALTER TABLE t DISTRIBUTED BY HASH(id) BUCKETS 3;\n";

    private static final QueryResult NO_JOBS = new QueryResult.ResultSet(
            Stream.of("JobId", "TableName", "State", "Msg", "Progress")
                    .map(ResultColumn::text)
                    .toList(),
            List.of());

    @TempDir
    private Path folder;

    private EmbeddedStarRocks server;
    private TestDatabase database;
    private Workbench bench;

    @BeforeEach
    void prepare() throws SQLException {
        server =
                EmbeddedStarRocks.builder().jobDuration(Duration.ofMillis(2500)).start();
        new TestDatabase(server.jdbcUrl(""), "root", "", "").execute("CREATE DATABASE shop");
        database = new TestDatabase(server.jdbcUrl("shop"), "root", "", "shop");
        bench = new Workbench(folder).database(database);
        script("a1", "", TABLE);
        bench.expect(0, "upgrade");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void script(String id, String parent, String sql) {
        Workbench.write(
                bench.migrations().resolve(id + "__x.up.sql"),
                "-- rockhopper: revision " + id + (parent.isEmpty() ? "" : ", parent " + parent) + "\n" + sql);
    }

    private CompletableFuture<Result> start(String... arguments) {
        return CompletableFuture.supplyAsync(() -> bench.run(arguments));
    }

    private void awaitJob() throws Exception {
        for (int i = 0; i < 200; i++) {
            if (database.query("SHOW ALTER TABLE OPTIMIZE FROM shop").size() > 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no job began");
    }

    @Test
    void aCancelledJobFailsWithTheServersMessageAndTheNextRunSendsTheStepAgain() throws Exception {
        script("b2", "a1", REWRITE + "ALTER TABLE t COMMENT = \"done\";\n");
        CompletableFuture<Result> run = start("upgrade");
        awaitJob();
        database.execute("CANCEL ALTER TABLE OPTIMIZE FROM shop.t");

        Result cancelled = run.get(1, TimeUnit.MINUTES);
        assertThat(cancelled.exit()).isEqualTo(2);
        assertThat(cancelled.err()).contains("RH4011", "user cancelled");
        assertThat(bench.expect(0, "history", "--steps").out()).contains("failed", "planned");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
    }

    @Test
    void withoutWaitingTheRunEndsWithTheJobAndTheNextGoesOn() {
        script("b2", "a1", REWRITE + "ALTER TABLE t COMMENT = \"done\";\n");

        Result left = bench.expect(3, "upgrade", "--no-wait");
        assertThat(left.err()).contains("note RH7017", "OPTIMIZE");
        assertThat(bench.expect(3, "upgrade", "--no-wait").err()).contains("note RH7017", "OPTIMIZE");
        assertThat(bench.expect(0, "history", "--steps").out())
                .contains("waiting")
                .containsPattern("job \\d+");
        assertThat(bench.expect(0, "unlock").out()).contains("Nobody holds the lock.");
        Result rest = bench.expect(0, "upgrade");
        assertThat(rest.out()).contains("found done");
        bench.expect(0, "check");
    }

    @Test
    void aJobOfSomebodyElseIsReportedAndWaitedFor() throws Exception {
        script("b2", "a1", "ALTER TABLE t ADD COLUMN w INT;\n");
        database.execute("ALTER TABLE t ADD INDEX i (v) USING BITMAP");

        Result run = bench.expect(0, "upgrade", "--allow-drift");
        assertThat(run.err()).contains("RH7013", "job");
        assertThat(bench.run("check").out() + bench.run("check").err()).contains("RH8202");
    }

    @Test
    void aVanishedJobIsAnAccountOfAllThreeWitnesses() throws Exception {
        script("b2", "a1", REWRITE);
        int[] looks = {0};
        try (RefusingServer forgetful = RefusingServer.start(database, sql -> {
            boolean asked = sql.startsWith("SHOW ALTER TABLE OPTIMIZE");
            return asked && ++looks[0] > 8 ? Optional.of(NO_JOBS) : Optional.empty();
        })) {
            bench.database(forgetful.database());
            Result run = bench.expect(3, "upgrade");
            assertThat(run.err()).contains("RH7005", "journal:", "jobs:", "then gone", "live:", "--mark");
        }
        bench.database(database);
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
    }
}
