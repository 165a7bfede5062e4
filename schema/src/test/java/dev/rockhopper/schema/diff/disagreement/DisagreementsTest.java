/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What both sides say, in words. */
class DisagreementsTest {

    private static Schema schema(String ddl) {
        List<SchemaObject> objects = new ArrayList<>();
        for (ParsedStatement parsed : DdlParser.parseScript(ddl)) {
            objects.add(object(parsed.statement()));
        }
        return Schema.of(objects);
    }

    private static SchemaObject object(Statement statement) {
        if (statement instanceof CreateTable create) {
            return create.table();
        }
        return statement instanceof CreateView create ? create.view() : ((CreateMaterializedView) statement).view();
    }

    private static List<String> lines(String actual, String desired, Renames renames) {
        DiffOptions options =
                DiffOptions.of(ServerProfile.NEWEST).withManagedPartitions().withRenames(renames);
        return SchemaDiff.between(schema(actual), schema(desired), options).stream()
                .flatMap(change -> Disagreements.of(change).stream())
                .map(each -> (each.harmless() ? "(" : "") + each.subject() + ": " + each.wanted() + " / "
                        + each.actual() + (each.harmless() ? ")" : ""))
                .toList();
    }

    @Test
    void tables() {
        String actual = """
                CREATE TABLE t (id INT, a INT, c VARCHAR(5), gone INT, needed INT NOT NULL, d DATE, index i (a), index j (c), index k (d))
                  DUPLICATE KEY(id) COMMENT 'x' PARTITION BY RANGE(d) (PARTITION p VALUES LESS THAN ('2020-01-01'))
                  DISTRIBUTED BY HASH(id) BUCKETS 3 PROPERTIES ('replication_num' = '1')
                """;
        String desired = """
                CREATE TABLE t (id INT, b BIGINT, c VARCHAR(5) COMMENT 'c', d DATE, fresh INT, index i (b), index l (c), index k (d) comment 'k')
                  DUPLICATE KEY(id, b) COMMENT 'y' PARTITION BY RANGE(d) (PARTITION q VALUES LESS THAN ('2021-01-01'))
                  DISTRIBUTED BY HASH(id) BUCKETS 4 ORDER BY (d) PROPERTIES ('replication_num' = '3')
                """;
        assertThat(lines(actual, desired, new Renames(Map.of(), Map.of("t", Map.of("b", "a")))))
                .contains(
                        "column b: called b / called a",
                        "column b: b BIGINT NULL / b INT NULL",
                        "(column c: c VARCHAR(5) NULL COMMENT 'c' / c VARCHAR(5) NULL)",
                        "column fresh: fresh INT NULL / nothing",
                        "(column gone: nothing / gone INT NULL)",
                        "column needed: nothing / needed INT NOT NULL",
                        "key: DUPLICATE KEY(id, b) / DUPLICATE KEY(id)",
                        "distribution: HASH(id) BUCKETS 4 / HASH(id) BUCKETS 3",
                        "sort key: d / the key",
                        "index l: index l(c) BITMAP / nothing",
                        "(index j: nothing / index j(c) BITMAP)",
                        "index k: index k(d) BITMAP COMMENT 'k' / index k(d) BITMAP",
                        "property replication_num: 3 / 1",
                        "(comment: 'y' / 'x')")
                .anyMatch(line -> line.startsWith("partitions: "));
    }

    @Test
    void tablesThatNoAlterCanChange() {
        assertThat(lines(
                        "CREATE TABLE t (id INT, d DATE, e DATE) DUPLICATE KEY(id) PARTITION BY (d)",
                        "CREATE TABLE t (id INT, e DATE, d DATE) DUPLICATE KEY(id)",
                        Renames.NONE))
                .contains("partitioning: none / automatic (d)", "(order of columns: id, e, d / id, d, e)");
    }

    @Test
    void wholeObjects() {
        assertThat(lines(
                        "CREATE TABLE old (id INT) DUPLICATE KEY(id); CREATE TABLE x (id INT) DUPLICATE KEY(id);"
                                + " CREATE TABLE gone (id INT) DUPLICATE KEY(id)",
                        "CREATE TABLE fresh (id INT) DUPLICATE KEY(id); CREATE VIEW x AS SELECT 1;"
                                + " CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT 1",
                        new Renames(Map.of("fresh", "old"), Map.of())))
                .containsExactlyInAnyOrder(
                        "name: fresh / old",
                        "kind: a view / a table",
                        "existence: a materialized view / nothing",
                        "(existence: nothing / a table)");
    }

    @Test
    void views() {
        assertThat(lines(
                        "CREATE VIEW v (a COMMENT 'x') COMMENT 'c' AS SELECT 1",
                        "CREATE VIEW v (a, b) SECURITY INVOKER AS SELECT 1, 2",
                        Renames.NONE))
                .containsExactlyInAnyOrder(
                        "query: SELECT 1, 2 / SELECT 1",
                        "columns: a, b / a",
                        "(comment: '' / 'c')",
                        "security: INVOKER / not stated");
        assertThat(lines(
                        "CREATE VIEW v (a COMMENT 'x', b) AS SELECT 1, 2",
                        "CREATE VIEW v (a, b) AS SELECT 1, 2",
                        Renames.NONE))
                .containsExactly("(comments of columns: none / a 'x')");
    }

    @Test
    void materializedViews() {
        assertThat(lines(
                        "CREATE MATERIALIZED VIEW m (a COMMENT 'x', INDEX i (a), INDEX j (a)) COMMENT 'c' PARTITION BY (a)"
                                + " DISTRIBUTED BY HASH(a) REFRESH ASYNC PROPERTIES ('replication_num' = '1') AS SELECT 1 AS a",
                        "CREATE MATERIALIZED VIEW m (b, INDEX i (b), INDEX k (b)) ORDER BY (b)"
                                + " DISTRIBUTED BY RANDOM REFRESH DEFERRED MANUAL PROPERTIES ('replication_num' = '2')"
                                + " AS SELECT 2 AS a",
                        Renames.NONE))
                .contains(
                        "query: SELECT 2 AS a / SELECT 1 AS a",
                        "columns: b / a",
                        "(comment: '' / 'c')",
                        "partitioning: none / (a)",
                        "sort key: b / not stated",
                        "distribution: RANDOM / HASH(a)",
                        "index k: index k(b) BITMAP / nothing",
                        "(index j: nothing / index j(a) BITMAP)",
                        "index i: index i(b) BITMAP / index i(a) BITMAP",
                        "property replication_num: 2 / 1",
                        "refresh: DEFERRED MANUAL / IMMEDIATE ASYNC");
        assertThat(lines(
                        "CREATE MATERIALIZED VIEW m (a COMMENT 'x') REFRESH ASYNC AS SELECT 1 AS a",
                        "CREATE MATERIALIZED VIEW m (a COMMENT 'y') REFRESH ASYNC AS SELECT 1 AS a",
                        Renames.NONE))
                .containsExactly("(comments of columns: a 'y' / a 'x')");
    }
}
