/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One value of every kind that the model knows. */
final class SnapshotSamples {

    static final String NASTY = "it's \"x\" \\ \n\r\t\u0000 日本 😀 </script>";

    private SnapshotSamples() {}

    static Schema everything() {
        List<SchemaObject> objects = new ArrayList<>(List.of(
                types(), clauses("full", range()), clauses("listed", list()), clauses("auto", automatic()), view()));
        objects.add(new View("bare", List.of(), "SELECT 1", "", Optional.empty()));
        schemes().forEach(scheme -> objects.add(materialized("mv" + objects.size(), scheme)));
        objects.add(Table.builder("empty").build());
        Schema plain = Schema.of(objects);
        return new Schema(
                "db",
                plain.objects(),
                List.of(new UnmanagedObject("z", NASTY), new UnmanagedObject("a", "file table")));
    }

    static List<DataType> allTypes() {
        List<DataType> types = new ArrayList<>(List.of(ScalarType.values()));
        for (DecimalType.Width width : DecimalType.Width.values()) {
            types.add(new DecimalType(width, 9, 2));
        }
        for (int length : new int[] {VarcharType.UNSPECIFIED, 1, VarcharType.STRING_LENGTH}) {
            types.addAll(List.of(new VarcharType(length), new CharType(length), new VarbinaryType(length)));
        }
        DataType struct = new StructType(List.of(
                new StructType.Field("a b, `".replace("`", "<"), ScalarType.INT),
                new StructType.Field("日本", new ArrayType(new MapType(new CharType(3), new VarcharType(7))))));
        types.addAll(List.of(new ArrayType(struct), new MapType(ScalarType.DATE, struct), struct));
        return types;
    }

    private static Table types() {
        List<Column> columns = new ArrayList<>();
        for (DataType type : allTypes()) {
            columns.add(Column.of("c" + columns.size(), type));
        }
        return Table.builder("types").columns(columns).build();
    }

    private static Table clauses(String name, Partitioning partitioning) {
        return Table.builder(name)
                .columns(columns())
                .key(KeyModel.AGGREGATE, "k", "K2")
                .partitioning(Optional.of(partitioning))
                .distribution(Optional.of(new Distribution.Hash(List.of("k", "K2"), OptionalInt.of(7))))
                .sortKey(List.of("K2", "k"))
                .indexes(List.of(
                        new Index("ix", List.of("k"), IndexType.NGRAMBF, Map.of("gram_num", "4", "", NASTY), NASTY),
                        new Index("iy", List.of("d"), IndexType.BITMAP, Map.of(), "")))
                .properties(Map.of("replication_num", "1", "colocate_with", ""))
                .comment(NASTY)
                .rollups(List.of(
                        new Rollup("r", List.of("k", "d"), Optional.empty()),
                        new Rollup("s", List.of(), Optional.of("SELECT k,\n sum(v) FROM t"))))
                .build();
    }

    private static List<Column> columns() {
        Column base = Column.of("k", ScalarType.BIGINT);
        Stream<Column> defaults = Stream.of(
                        new DefaultValue.Literal(""),
                        new DefaultValue.Literal(NASTY),
                        new DefaultValue.Null(),
                        new DefaultValue.CurrentTimestamp(0),
                        new DefaultValue.CurrentTimestamp(6),
                        new DefaultValue.Uuid(),
                        new DefaultValue.UuidNumeric(),
                        new DefaultValue.Expression("[1, 2]"))
                .map(value -> base.withName("d").withDefault(Optional.of(value)));
        Stream<Column> others = Stream.of(
                base.withAutoIncrement(true),
                base.withGeneratedAs(Optional.of("")),
                base.withGeneratedAs(Optional.of("`a` + 1\n")),
                base.withComment(NASTY),
                base.withNullability(Nullability.NULL),
                base.withNullability(Nullability.NOT_NULL),
                base.withAggregate(Optional.of(Aggregate.of("sum"))),
                base.withAggregate(Optional.of(new Aggregate("avg", List.of(ScalarType.INT, DecimalType.of(10, 2))))));
        return Stream.concat(defaults, others).toList();
    }

    private static Partitioning range() {
        return new Partitioning.Range(
                List.of(new PartitionTerm.OfColumn("a"), new PartitionTerm.OfFunction("date_trunc('day', dt)")),
                List.of(
                        new RangePartition.LessThan(
                                "p", List.of(PartitionBound.of(""), PartitionBound.MAX), Map.of("a", "b")),
                        new RangePartition.Interval(
                                "q", List.of(PartitionBound.of("1")), List.of(PartitionBound.MAX), Map.of()),
                        new RangePartition.Series("2020-01-01", "2021-01-01", 3, Optional.of("DAY")),
                        new RangePartition.Series("1", "9", 1, Optional.empty())));
    }

    private static Partitioning list() {
        return new Partitioning.ByList(
                List.of("a", "b"),
                List.of(new ListPartition(
                        "p",
                        List.of(List.of(Optional.of(""), Optional.empty()), List.of(Optional.of(NASTY))),
                        Map.of())));
    }

    private static Partitioning automatic() {
        return new Partitioning.Automatic(List.of(new PartitionTerm.OfColumn("a")));
    }

    private static View view() {
        return new View(
                "v",
                List.of(new ViewColumn("a", NASTY), new ViewColumn("b", "")),
                "SELECT a,\n\n  b\r\nFROM t\n",
                NASTY,
                Optional.of(ViewSecurity.INVOKER));
    }

    private static Stream<Optional<Refresh>> schemes() {
        return Stream.of(
                Optional.empty(),
                Optional.of(new Refresh(Optional.empty(), new Refresh.OnChange())),
                Optional.of(new Refresh(Optional.of(Refresh.Moment.DEFERRED), new Refresh.Manual())),
                Optional.of(new Refresh(Optional.of(Refresh.Moment.IMMEDIATE), new Refresh.Incremental())),
                Optional.of(new Refresh(Optional.empty(), new Refresh.Schedule(Optional.empty(), 1, "DAY"))),
                Optional.of(new Refresh(
                        Optional.empty(), new Refresh.Schedule(Optional.of("2020-01-01 00:00:00"), 5, "HOUR"))));
    }

    private static MaterializedView materialized(String name, Optional<Refresh> refresh) {
        return new MaterializedView(
                name,
                List.of(new ViewColumn("a", "")),
                List.of(new Index("ix", List.of("a"), IndexType.BITMAP, Map.of(), "")),
                "c",
                List.of(new PartitionTerm.OfColumn("a")),
                Optional.of(new Distribution.Random(OptionalInt.empty())),
                List.of("a"),
                refresh,
                Map.of("k", "v"),
                "");
    }
}
