/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text in any place that takes one is read as it was written. */
class TextPositionsTest {

    /** Of every Unicode plane, and all that means something in SQL. */
    static Stream<String> texts() {
        Stream<String> planes = IntStream.rangeClosed(0, 16)
                .mapToObj(plane -> new StringBuilder("a")
                        .appendCodePoint(plane << 16 | 0x20AC)
                        .appendCodePoint(plane << 16 | 0xFFFD)
                        .append("z")
                        .appendCodePoint(plane << 16 | 0x1)
                        .toString());
        Stream<String> marks = Stream.of(
                "'",
                "\"",
                "\\",
                "\\\\",
                "\\'",
                "'\\",
                "\"\\\"",
                "''",
                "\"\"",
                "\n\t\r",
                "\\n",
                "--",
                "/* */",
                "*/",
                ";",
                "%_",
                "\\%",
                "${x}",
                "\u0001",
                "\u2028",
                "\uFEFF",
                "e\u0301",
                " ",
                "it's \"so\" \\ -- ;");
        return Stream.concat(planes, marks);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inTables(String text) {
        Table table = Table.builder("t" + text)
                .columns(List.of(
                        Column.of("k" + text, ScalarType.INT).withComment(text),
                        Column.of("v", new VarcharType(1000)).withDefault(Optional.of(new DefaultValue.Literal(text)))))
                .key(KeyModel.DUPLICATE, "k" + text)
                .distribution(Optional.of(new Distribution.Hash(List.of("k" + text), OptionalInt.of(1))))
                .indexes(List.of(new Index("ix", List.of("v"), IndexType.BITMAP, Map.of(), text)))
                .comment(text)
                .properties(Map.of("a" + text, text))
                .build();
        comesRound(CreateTable.of(table));
        comesRound(AlterTable.of("t", new AlterClause.SetProperties(Map.of(text, text))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inViews(String text) {
        List<ViewColumn> columns = List.of(new ViewColumn("c" + text, text));
        comesRound(CreateView.of(new View("v", columns, "SELECT 1", text, Optional.empty())));
        comesRound(CreateMaterializedView.of(new MaterializedView(
                "m",
                columns,
                List.of(),
                text,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(new Refresh(Optional.empty(), new Refresh.Manual())),
                Map.of(text, text),
                "SELECT 1 AS a")));
    }

    private static void comesRound(Statement statement) {
        assertThat(DdlParser.parse(DdlRenderer.NEWEST.render(statement))).isEqualTo(statement);
    }
}
