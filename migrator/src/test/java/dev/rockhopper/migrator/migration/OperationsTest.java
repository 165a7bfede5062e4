/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.ServerProfile;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What calls record: the SQL, the effect on the schema, and the errors. What the writer generates is tested by the law of sources. */
class OperationsTest {

    private static final Map<String, Consumer<Operations>> SQL = new LinkedHashMap<>();
    private static final Map<String, Consumer<Operations>> ERRORS = new LinkedHashMap<>();

    static {
        SQL.put("DROP TABLE `a`.`t` FORCE", op -> op.in("a").dropTable("t").force());
        SQL.put(
                "DROP VIEW IF EXISTS `c`.`a`.`v`",
                op -> op.in("c", "a").dropView("v").ifExists());
        SQL.put("ALTER TABLE `t` RENAME `u`", op -> op.renameTable("t", "u"));
        SQL.put("TRUNCATE TABLE `t` PARTITION (`p`)", op -> op.truncateTable("t", "p"));
        SQL.put("REFRESH MATERIALIZED VIEW `mv`", op -> op.refreshMaterializedView("mv"));
        SQL.put("SELECT 1", op -> op.sql("  SELECT 1 ;; \n"));
        SQL.put(
                "ALTER TABLE t   ADD COLUMN x INT -- as written",
                op -> op.sql("ALTER TABLE t   ADD COLUMN x INT -- as written"));
        SQL.put("FROBNICATE t", op -> op.sql("FROBNICATE t").changesNothing());
        SQL.put(
                "INSERT INTO `t` (`a`) VALUES\n  ('it''s \\\\ 1'),\n  (NULL),\n  (TRUE),\n  (-7),\n  (1.50),\n  (123456789012345678901234567890)",
                op -> op.insert("t")
                        .columns("a")
                        .row("it's \\ 1")
                        .row((Object) null)
                        .row(true)
                        .row(-7)
                        .row(new BigDecimal("1.50"))
                        .row(new BigInteger("123456789012345678901234567890")));
        SQL.put(
                "INSERT INTO `d`.`t` (`a`, `b`, `c`) VALUES\n  ('2026-02-03', '2026-02-03 04:05:06', '2026-02-03 04:05:06.007')",
                op -> op.in("d")
                        .insert("t")
                        .columns("a", "b", "c")
                        .row(
                                LocalDate.of(2026, 2, 3),
                                LocalDateTime.of(2026, 2, 3, 4, 5, 6),
                                LocalDateTime.of(2026, 2, 3, 4, 5, 6, 7_000_000)));

        ERRORS.put("RH6001 here, createView v: The query is missing.", op -> op.createView("v"));
        ERRORS.put(
                "RH6001 here, createView w: The query is missing.",
                op -> op.createView("w").as(" ; "));
        ERRORS.put(
                "RH6001 here, createMaterializedView mv: The query is missing.",
                op -> op.createMaterializedView("mv").refreshAsync());
        ERRORS.put(
                "RH6001 here, createMaterializedView mw: The refresh scheme is missing.",
                op -> op.createMaterializedView("mw").refresh(r -> r.deferred()));
        ERRORS.put("RH6001 here, alterTable t: Nothing is altered.", op -> op.alterTable("t"));
        ERRORS.put(
                "RH6001 here, alterView v: Nothing is altered.",
                op -> op.alterView("v").column("a"));
        ERRORS.put("RH6001 here, alterMaterializedView mv: Nothing is altered.", op -> op.alterMaterializedView("mv"));
        ERRORS.put("RH6001 here, alterMaterializedView mv: One statement makes one change.", op -> {
            AlterMaterializedViewOperation alter = op.alterMaterializedView("mv");
            alter.active();
            alter.rename("b");
        });
        ERRORS.put(
                "RH6001 here, index i: An index needs a column.",
                op -> op.createTable("t").index("i", i -> i.comment("x")));
        ERRORS.put(
                "RH6001 here, rollup r: A rollup needs columns.",
                op -> op.alterTable("t").addRollup("r"));
        ERRORS.put(
                "RH6001 here, addColumns, column a: ADD COLUMN (…) of several columns cannot state FIRST or AFTER.",
                op -> op.alterTable("t").addColumns(l -> l.column("a", "INT", c -> c.first())));
        ERRORS.put(
                "RH6001 here, addRangePartition: One clause adds one partition.",
                op -> op.alterTable("t")
                        .addRangePartition(p -> p.lessThan("a", "1").lessThan("b", "2")));
        ERRORS.put(
                "RH6001 here, property a: No partition was stated before.",
                op -> op.createTable("t").partitionByRange("a", p -> p.property("a", "b")));
        ERRORS.put(
                "RH6001 here, insert t: There are no rows.",
                op -> op.insert("t").columns("a"));
        ERRORS.put(
                "RH6001 here, insert u: A row has 1 values for 2 columns.",
                op -> op.insert("u").columns("a", "b").row(1));
        ERRORS.put("RH6001 here, sql: The statement is empty.", op -> op.sql(" ; "));
        ERRORS.put(
                "RH2002 here, column a: \"INTT\" is not a type of StarRocks: ",
                op -> op.createTable("t").column("a", "INTT"));
        ERRORS.put(
                "RH6002 here, sql(\"FROBNICATE t\"): It is not known what this statement does to the schema.",
                op -> op.sql("FROBNICATE t"));
        ERRORS.put(
                "RH6002 here, sql(\"ALTER TABLE t ADD COLUM x INT\")", op -> op.sql("ALTER TABLE t ADD COLUM x INT"));
        ERRORS.put(
                "RH6003 here, sql(\"SELECT 1; SELECT 2\"): The text is not one statement.",
                op -> op.sql("SELECT 1; SELECT 2"));
        ERRORS.put("RH2001 here, 1:12: unexpected", op -> op.sql("FROBNICATE t").changes("DROP TABLE 1+"));
        ERRORS.put(
                "RH6004 here, insert t: The value NaN of java.lang.Double has no SQL literal.",
                op -> op.insert("t").columns("a").row(Double.NaN));
        ERRORS.put(
                "RH6005 here: The method threw java.lang.ArithmeticException: / by zero.",
                op -> op.dropTable("t" + 1 / zero()));
    }

    @TestFactory
    Stream<DynamicTest> statements() {
        return SQL.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    List<RecordedStep> steps = Recorder.record("here", each.getValue());
                    assertThat(steps).hasSize(1);
                    assertThat(steps.get(0).sql(ServerProfile.NEWEST)).contains(each.getKey());
                }));
    }

    @TestFactory
    Stream<DynamicTest> errors() {
        return ERRORS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    RockhopperException problem = catchThrowableOfType(
                            RockhopperException.class, () -> Recorder.record("here", each.getValue()));
                    assertThat(problem)
                            .isNotNull()
                            .hasMessageStartingWith(each.getKey())
                            .hasMessageContaining("→");
                }));
    }

    @Test
    void effectsAreUnderstoodOrStated() {
        assertThat(effects(op -> op.sql("ALTER TABLE t ADD COLUMN x INT")))
                .containsExactly("ALTER TABLE `t` ADD COLUMN `x` INT");
        assertThat(effects(op -> op.sql("DELETE FROM t WHERE a = 1"))).isEmpty();
        assertThat(effects(op -> op.sql("FROBNICATE t").changes("DROP TABLE t;", "DROP TABLE u")))
                .containsExactly("DROP TABLE `t`", "DROP TABLE `u`");
        assertThat(effects(op -> op.run("copy", c -> {}))).isEmpty();
        assertThat(effects(op -> op.run("copy", c -> {}).changes(e -> e.renameTable("t", "u"))))
                .containsExactly("ALTER TABLE `t` RENAME `u`");
        assertThat(effects(op -> op.sql("DROP TABLE t").changesNothing())).isEmpty();
    }

    @Test
    void orderIsThatOfTheCalls() {
        List<RecordedStep> steps = Recorder.record("here", op -> {
            CreateTableOperation table = op.createTable("t");
            op.run("x", c -> {});
            op.irreversible("gone");
            table.column("a", "INT");
        });
        assertThat(steps)
                .extracting(step -> step.getClass().getSimpleName())
                .containsExactly("Typed", "Data", "Irreversible");
        assertThat(steps.get(0).sql(ServerProfile.NEWEST).orElseThrow()).contains("`a` INT");
        assertThat(steps.get(1).sql(ServerProfile.NEWEST)).isEmpty();
    }

    @Test
    void lastStatementOfAPropertyCountsAndOrderIsKept() {
        RecordedStep step = Recorder.record(
                        "here",
                        op -> op.createTable("t")
                                .column("a", "INT")
                                .property("z", "1")
                                .property("b", "2")
                                .property("z", "3"))
                .get(0);
        assertThat(step.sql(ServerProfile.NEWEST).orElseThrow().replaceAll("\\s+", " "))
                .contains("\"z\" = \"3\", \"b\" = \"2\"");
    }

    private static List<String> effects(Consumer<Operations> method) {
        return Recorder.record("here", method).stream()
                .flatMap(step -> step.effect().stream())
                .map(DdlRenderer.NEWEST::render)
                .toList();
    }

    private static int zero() {
        return 0;
    }
}
