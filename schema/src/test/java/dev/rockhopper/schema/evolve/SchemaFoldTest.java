/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SchemaFoldTest {

    private static final Schema START = Schema.of(List.of(
            Table.builder("t")
                    .columns(List.of(
                            Column.of("k", ScalarType.INT),
                            Column.of("a", ScalarType.INT),
                            Column.of("g", ScalarType.INT).withGeneratedAs(Optional.of("a + 1"))))
                    .key(KeyModel.DUPLICATE, "k")
                    .distribution(Optional.of(new Distribution.Hash(List.of("k"), OptionalInt.empty())))
                    .indexes(List.of(new Index("ix", List.of("a"), IndexType.BITMAP, Map.of(), "")))
                    .properties(Map.of("bloom_filter_columns", "a, k"))
                    .build(),
            new View("v", List.of(), "SELECT 1", "old", Optional.of(ViewSecurity.INVOKER))));

    @Test
    void aRenamedColumnIsRenamedEverywhere() {
        Table table = table(alter(new AlterClause.RenameColumn("A", "b")));

        assertThat(table.columnNames()).containsExactly("k", "b", "g");
        assertThat(table.column("g").orElseThrow().generatedAs()).contains("`b` + 1");
        assertThat(table.indexes().get(0).columns()).containsExactly("b");
        assertThat(table.properties()).containsEntry("bloom_filter_columns", "b, k");
    }

    @Test
    void newColumnsGoBeforeGeneratedOnesAndKeysAfterTheLastKey() {
        Table table = table(alter(add("n", false)), alter(add("k2", true), add("m", false)));

        assertThat(table.columnNames()).containsExactly("k", "a", "n", "m", "k2", "g");
        assertThat(table(alter(new AlterClause.DropColumn("g", Optional.empty())), alter(add("k2", true)))
                        .columnNames())
                .containsExactly("k", "k2", "a");
    }

    @Test
    void aDroppedColumnTakesItsIndexAndBloomFilterAlong() {
        Table table = table(
                alter(new AlterClause.DropColumn("g", Optional.empty())),
                alter(new AlterClause.DropColumn("a", Optional.empty())));

        assertThat(table.indexes()).isEmpty();
        assertThat(table.properties()).containsEntry("bloom_filter_columns", "k");
    }

    @Test
    void orReplaceKeepsSecurityAndAlterViewLosesTheComment() {
        View replaced = new View("v", List.of(), "SELECT 2", "new", Optional.of(ViewSecurity.NONE));
        Schema schema = SchemaFold.apply(START, new CreateView(ObjectName.of("v"), false, true, replaced));

        assertThat(schema.object("v")).contains(replaced.withSecurity(Optional.of(ViewSecurity.INVOKER)));
        Schema altered = SchemaFold.apply(
                schema, new AlterView(ObjectName.of("v"), new AlterView.Redefine(List.of(), "SELECT 3")));
        assertThat(altered.object("v").orElseThrow().comment()).isEmpty();
    }

    @Test
    void swapExchangesEverythingButTheNames() {
        Table other = Table.builder("u").comment("c").build();
        Schema swapped = SchemaFold.apply(START.with(other), AlterTable.of("t", new AlterClause.SwapWith("u")));

        assertThat(swapped.table("t").orElseThrow().comment()).isEqualTo("c");
        assertThat(swapped.table("u").orElseThrow().columnNames()).containsExactly("k", "a", "g");
    }

    /** What an FE of 4.1 shows then: the others keep their ranges. */
    @Test
    void rangesStayWhenThePartitionBeforeThemIsDropped() {
        Schema schema = SchemaFold.applyAll(
                Schema.empty(),
                List.of(
                        DdlParser.parse("CREATE TABLE p (d INT NOT NULL) DUPLICATE KEY (d) PARTITION BY RANGE (d)"
                                + " (PARTITION p1 VALUES LESS THAN ('10'), PARTITION p2 VALUES LESS THAN ('20'),"
                                + " PARTITION p3 VALUES LESS THAN ('30'), PARTITION p4 VALUES LESS THAN ('40'))"),
                        DdlParser.parse("ALTER TABLE p DROP PARTITION p1"),
                        DdlParser.parse("ALTER TABLE p DROP PARTITION p3"),
                        DdlParser.parse("ALTER TABLE p ADD PARTITION p5 VALUES LESS THAN ('50')")));

        assertThat(schema)
                .isEqualTo(SchemaFold.apply(
                        Schema.empty(),
                        DdlParser.parse("CREATE TABLE p (d INT NOT NULL) DUPLICATE KEY (d) PARTITION BY RANGE (d)"
                                + " (PARTITION p2 VALUES [('10'), ('20')), PARTITION p4 VALUES [('30'), ('40')),"
                                + " PARTITION p5 VALUES LESS THAN ('50'))")));
    }

    @Test
    void wrongStatementsAreReportedWithTheirPlace() {
        refused(AlterTable.of("x", new AlterClause.SetComment("c")), "RH3801 x");
        refused(AlterTable.of("v", new AlterClause.SetComment("c")), "RH3803 v: v is a view, not a table");
        refused(alter(new AlterClause.DropColumn("zz", Optional.empty())), "RH3804 t.zz");
        refused(alter(new AlterClause.DropColumn("K", Optional.empty())), "RH3806 t.k");
        refused(alter(new AlterClause.DropColumn("a", Optional.empty())), "generated column g");
        refused(alter(add("A", false)), "RH3802 t");
        refused(alter(new AlterClause.DropIndex("zz")), "RH3805 t");
        refused(alter(new AlterClause.RenameColumn("a", "A")), "RH3802 t");
        refused(alter(new AlterClause.RenameTable("v")), "RH3802");
        refused(new DropObject(DropObject.Kind.TABLE, ObjectName.of("v"), true, false), "RH3803 v");
        refused(new DropObject(DropObject.Kind.TABLE, ObjectName.of("w"), false, false), "RH3801 w");
    }

    @Test
    void statementsOfOtherDatabasesChangeNothing() {
        Statement elsewhere = new AlterTable(ObjectName.of("other", "t"), List.of(new AlterClause.SetComment("c")));

        assertThat(SchemaFold.apply(START.inDatabase("db"), elsewhere)).isEqualTo(START.inDatabase("db"));
    }

    private static AlterClause.AddColumn add(String name, boolean key) {
        return new AlterClause.AddColumn(new ColumnDefinition(Column.of(name, ScalarType.INT), key), Optional.empty());
    }

    private static Statement alter(AlterClause... clauses) {
        return AlterTable.of("t", clauses);
    }

    private static Table table(Statement... statements) {
        return SchemaFold.applyAll(START, List.of(statements)).table("t").orElseThrow();
    }

    private static void refused(Statement statement, String message) {
        assertThatThrownBy(() -> SchemaFold.apply(START, statement))
                .isInstanceOf(RockhopperException.class)
                .hasMessageContaining(message);
    }
}
