/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.QualifiedQuery;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model of several databases: names, queries, and statements about the others. */
class DatabasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT a FROM t|SELECT a FROM `d`.t",
                "SELECT t.a FROM `t t` t, u JOIN v ON t.a = v.a|SELECT t.a FROM `d`.`t t` t, `d`.u JOIN `d`.v ON t.a = v.a",
                "SELECT a FROM x.t JOIN c.x.u ON 1=1|SELECT a FROM x.t JOIN c.x.u ON 1=1",
                "WITH q AS (SELECT 1 FROM t) SELECT * FROM q|WITH q AS (SELECT 1 FROM `d`.t) SELECT * FROM q",
                "SELECT '𝔘ü FROM z' FROM täble|SELECT '𝔘ü FROM z' FROM `d`.täble",
                "SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u)|SELECT a FROM `d`.t WHERE EXISTS (SELECT 1 FROM `d`.u)"
            })
    void queriesReadTheSameFromAnywhere(String query, String qualified) {
        assertThat(QualifiedQuery.in("d", query)).isEqualTo(qualified);
        assertThat(QualifiedQuery.in("d", qualified)).isEqualTo(qualified);
    }

    @Test
    void namesWithDotsAreNotForeign() {
        assertThat(ForeignNames.database("a.b")).isEmpty();
        assertThat(ForeignNames.in("d.e", "a.b")).isEqualTo("`d.e`.a.b");
        assertThat(ForeignNames.database("`d.e`.a.b")).contains("d.e");
        assertThat(ForeignNames.bare("`d.e`.a.b")).isEqualTo("a.b");
    }

    @Test
    void whatAStatementMakesInAnotherDatabaseIsFollowed() {
        Schema schema = fold(
                Schema.empty(),
                "CREATE TABLE t (a INT)",
                "CREATE TABLE d.t (a INT)",
                "ALTER TABLE d.t ADD COLUMN b INT",
                "ALTER TABLE d.t RENAME u",
                "CREATE TABLE d.w (a INT)",
                "ALTER TABLE d.u SWAP WITH w",
                "CREATE TABLE d.x LIKE d.w",
                "CREATE VIEW d.v AS SELECT a FROM d.u",
                "DROP TABLE d.u");
        assertThat(schema.objects()).containsOnlyKeys("t", "`d`.w", "`d`.x", "`d`.v");
        assertThat(schema.table("`d`.w").orElseThrow().columnNames()).containsExactly("a", "b");
        assertThat(Databases.split(schema.inDatabase("d"))).containsOnlyKeys("d");
        assertThatThrownBy(() -> fold(schema, "CREATE TABLE d.w (a INT)")).isInstanceOf(RockhopperException.class);
    }

    @Test
    void whatNobodyMadeInAnotherDatabaseIsNotFollowed() {
        Schema schema = fold(Schema.empty().inDatabase("own"), "CREATE TABLE own.t (a INT)");
        assertThat(schema.objects()).containsOnlyKeys("t");
        assertThat(fold(
                        schema,
                        "ALTER TABLE d.t ADD COLUMN b INT",
                        "DROP TABLE d.t",
                        "CREATE TABLE ice.d.t (a INT)",
                        "DROP VIEW ice.own.t"))
                .isEqualTo(schema);
    }

    @Test
    void apartAndTogether() {
        Schema both = fold(Schema.empty().inDatabase("own"), "CREATE TABLE t (a INT)", "CREATE TABLE d.t (a INT)");
        assertThat(Databases.split(both)).containsOnlyKeys("own", "d");
        assertThat(QualifiedQuery.join("own", Databases.split(both).values())).isEqualTo(both);
        assertThat(QualifiedQuery.join("d", Databases.split(both).values()).objects())
                .containsOnlyKeys("t", "`own`.t");
    }

    private static Schema fold(Schema schema, String... sql) {
        return SchemaFold.applyAll(
                schema, List.of(sql).stream().map(DdlParser::parse).toList());
    }
}
