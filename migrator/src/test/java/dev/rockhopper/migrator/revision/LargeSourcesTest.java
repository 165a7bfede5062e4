/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A method and a string constant of a class file hold 65535 bytes; sources must not run into that. */
class LargeSourcesTest {

    @Test
    void manyTables() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            statements.add(table("table_number_" + i, 25));
        }
        check(statements);
    }

    @Test
    void wideTables() {
        check(List.of(table("wide", 300), table("wider", 3000)));
    }

    @Test
    void longQueries() {
        String lines = "SELECT 1\n" + "-- häufig 😀 and so on\n".repeat(6000) + "FROM t";
        String line = "SELECT '" + "äöü😀".repeat(30_000) + "'";
        check(List.of(view("lines", lines), view("line", line)));
    }

    @Test
    void manyPartitions() {
        List<ListPartition> partitions = IntStream.range(0, 600)
                .mapToObj(i -> new ListPartition(
                        "p" + i,
                        List.of(
                                List.of(Optional.of("a" + i)),
                                List.of(Optional.of("b" + i)),
                                List.of(Optional.empty())),
                        Map.of()))
                .toList();
        Table table = Table.builder("t")
                .columns(columns(2))
                .partitioning(Optional.of(new Partitioning.ByList(List.of("column_0"), partitions)))
                .build();
        check(List.of(CreateTable.of(table)));
    }

    private static void check(List<Statement> statements) {
        SourceFile file = GeneratedSources.file(GeneratedSources.source(statements));
        assertThat(GeneratedSources.statements(GeneratedSources.load(file).upgrade()))
                .isEqualTo(statements);
    }

    private static Statement table(String name, int width) {
        return CreateTable.of(Table.builder(name).columns(columns(width)).build());
    }

    private static Statement view(String name, String query) {
        return CreateView.of(new View(name, List.of(), query, "", Optional.empty()));
    }

    private static List<Column> columns(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Column.of("column_" + i, ScalarType.INT)
                        .withNullability(Nullability.NOT_NULL)
                        .withComment("the meaning of column " + i))
                .toList();
    }
}
