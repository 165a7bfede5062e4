/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large and deep texts are read in time or refused, and never end in a stack overflow. */
@Timeout(60)
class LimitsTest {

    private static final int DEEP = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (a INT AS %(x%))|(|)",
                "CREATE TABLE t (a INT DEFAULT %1%)|[|]",
                "CREATE TABLE t (a INT AS %1%)|CASE |END ",
                "CREATE TABLE t (a %INT%)|ARRAY<|>",
                "CREATE TABLE t (a %INT%)|MAP<INT,|>",
                "CREATE TABLE t (a %INT%)|STRUCT<a |>",
                "CREATE TABLE t (a INT AS %1)|CASE |",
                "CREATE TABLE t (a %|ARRAY<|",
                "CREATE TABLE t (a INT AS %|(|",
                "ALTER TABLE t DROP PARTITIONS WHERE %1%|(|)",
                "ALTER TABLE t SPLIT TABLET %1%|(|)",
                "REFRESH MATERIALIZED VIEW mv %1%|(|)",
                "CREATE TABLE t (a INT) PARTITION BY f(%a%)|g(|)",
                "CREATE VIEW v AS SELECT %1%|(|)"
            })
    void deepTextsAreRefused(String form) {
        String[] parts = form.split("\\|", -1);
        String[] text = parts[0].split("%", -1);
        String deep =
                text[0] + parts[1].repeat(DEEP) + text[1] + (text.length > 2 ? parts[2].repeat(DEEP) + text[2] : "");
        assertThatThrownBy(() -> DdlParser.parse(deep))
                .isInstanceOf(RockhopperException.class)
                .hasMessageContaining("RH2003");
    }

    @Test
    void deepQueriesAreComparedAndSearched() {
        String query = "SELECT " + "(".repeat(DEEP) + "1" + ")".repeat(DEEP) + " FROM t";
        assertThat(TableReferences.of(query)).hasSize(1);
        assertThat(SqlTokens.sameText(query, query + " ")).isTrue();
    }

    @Test
    void whatIsAllowedFitsOnASmallStack() throws InterruptedException {
        String deep = "CREATE TABLE t (a INT AS " + "(".repeat(390) + "1" + ")".repeat(390) + ", b "
                + "ARRAY<".repeat(390) + "INT" + ">".repeat(390) + ")";
        Throwable[] failure = new Throwable[1];
        Thread thread =
                new Thread(null, () -> DdlRenderer.NEWEST.render(DdlParser.parse(deep)), "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((where, e) -> failure[0] = e);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
    }

    @Test
    void manyColumns() {
        String columns = IntStream.range(0, DEEP)
                .mapToObj(i -> "`c" + i + "` varchar(" + i + ") NULL DEFAULT \"x\" COMMENT \"column " + i + "\"")
                .collect(Collectors.joining(",\n"));
        CreateTable create = (CreateTable) DdlParser.parse("CREATE TABLE t (" + columns + ")");
        assertThat(create.table().columns()).hasSize(DEEP);
        assertThat(DdlParser.parse(DdlRenderer.NEWEST.render(create))).isEqualTo(create);
    }

    @Test
    void manyGeneratedColumnsAndClauses() {
        String columns = IntStream.range(0, DEEP)
                .mapToObj(i -> "c" + i + " INT AS CASE WHEN a > " + i + " THEN f(a, b) ELSE NULL END COMMENT 'x'")
                .collect(Collectors.joining(", "));
        CreateTable create = (CreateTable) DdlParser.parse("CREATE TABLE t (" + columns + ")");
        assertThat(create.table().columns()).hasSize(DEEP);
        String clauses = IntStream.range(0, DEEP)
                .mapToObj(i -> "ADD COLUMN c" + i + " INT AS a + b AFTER c")
                .collect(Collectors.joining(", "));
        assertThat(((AlterTable) DdlParser.parse("ALTER TABLE t " + clauses)).clauses())
                .hasSize(DEEP);
    }

    @Test
    void manyPartitions() {
        String partitions = IntStream.range(0, DEEP)
                .mapToObj(i -> "PARTITION p" + i + " VALUES [(\"" + i + "\"), (\"" + (i + 1) + "\"))")
                .collect(Collectors.joining(",\n"));
        assertThat(DdlParser.parse("CREATE TABLE t (a INT) PARTITION BY RANGE(a)\n(" + partitions + ")"))
                .isInstanceOf(CreateTable.class);
    }

    @Test
    void longTexts() {
        String text = "größe ünd \\ ; '".repeat(80_000);
        assertThat(DdlParser.parseScript("/* " + text + " */ DROP TABLE t; -- " + text + "\nDROP TABLE u"))
                .hasSize(2);
        String comment = "x".repeat(1_000_000);
        CreateTable create = (CreateTable) DdlParser.parse("CREATE TABLE t (a INT COMMENT '" + comment + "')");
        assertThat(create.table().columns().get(0).comment()).hasSize(1_000_000);
        CreateView view =
                (CreateView) DdlParser.parse("CREATE VIEW v AS SELECT a" + ", a + 1".repeat(100_000) + " FROM t");
        assertThat(view.view().query()).hasSizeGreaterThan(700_000);
    }

    @Test
    void scriptsOfManyStatements() {
        String script = "CREATE TABLE t (a INT, b STRING COMMENT ';') PRIMARY KEY (a);\n".repeat(20_000);
        assertThat(DdlParser.parseScript(script)).hasSize(20_000);
        assertThat(DdlParser.parseScript(script).get(19_999).line()).isEqualTo(20_000);
    }

    @Test
    void longRunsWithoutAnEnd() {
        for (String unit : new String[] {
            "(",
            ",",
            "'",
            "''",
            "`",
            "/*",
            "*/",
            "--",
            "a ",
            "1 ",
            "\\",
            "a.",
            "+ ",
            "NOT ",
            "CASE WHEN ",
            "INTERVAL ",
            "INTERVAL 1 ",
            "date "
        }) {
            String sql = "CREATE TABLE t (a INT AS " + unit.repeat(50_000);
            assertThatThrownBy(() -> DdlParser.parse(sql)).isInstanceOf(RockhopperException.class);
        }
    }

    @Test
    void longFramesOfShowCreate() {
        for (String unit : new String[] {
            " (`", "`)", ",\n  INDEX i (`a`) USING BITMAP COMMENT 'it's'", "\n)", "', '", "\n) ", "\" = \""
        }) {
            String frame = "CREATE TABLE `t` (\n  `a` int(11) NULL COMMENT \"\",\n  INDEX i" + unit.repeat(30_000)
                    + "\n) ENGINE=OLAP \nPARTITION BY LIST(`a`)(\n  PARTITION p VALUES IN ('" + unit.repeat(30_000)
                    + "')\n)\nPROPERTIES (\n\"a\" = \"\\" + unit.repeat(30_000) + "\"\n);";
            try {
                assertThat(DdlParser.parseShowCreate(frame)).isInstanceOf(CreateTable.class);
            } catch (RockhopperException e) {
                assertThat(e.messages()).hasSize(1);
            }
        }
    }
}
