/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
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
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Guards against a part of the model that nobody compares: every component of the records is changed once, and the diff must notice it or the
 * reason why not stands here. A new component without an entry fails the test.
 */
class GuardTest {

    private static final List<Class<? extends Record>> RECORDS = List.of(
            Table.class,
            Column.class,
            Key.class,
            Index.class,
            Distribution.Hash.class,
            Distribution.Random.class,
            Partitioning.Range.class,
            Partitioning.ByList.class,
            Partitioning.Automatic.class,
            View.class,
            ViewColumn.class,
            MaterializedView.class);

    private static final Map<String, String> NOT_COMPARED = Map.of(
            "Range.partitions", "static partitions are compared on request only",
            "ByList.partitions", "static partitions are compared on request only");

    private static final Table TABLE = Table.builder("t")
            .columns(List.of(
                    Column.of("id", ScalarType.INT), Column.of("v", ScalarType.INT), Column.of("n", ScalarType.BIGINT)))
            .key(KeyModel.DUPLICATE, "id")
            .distribution(Optional.of(new Distribution.Hash(List.of("id"), OptionalInt.of(4))))
            .indexes(List.of(new Index("ix", List.of("v"), IndexType.BITMAP, Map.of(), "")))
            .build();

    private static final View VIEW =
            new View("w", List.of(new ViewColumn("a", "")), "SELECT 1 AS a", "", Optional.of(ViewSecurity.NONE));

    private static final MaterializedView MV = new MaterializedView(
            "m",
            List.of(new ViewColumn("a", "")),
            List.of(),
            "",
            List.of(),
            Optional.of(new Distribution.Random(OptionalInt.of(2))),
            List.of(),
            Optional.of(new Refresh(Optional.empty(), new Refresh.Manual())),
            Map.of(),
            "SELECT 1 AS a");

    /** Two objects that differ in one component only. */
    private record Change(SchemaObject before, SchemaObject after) {}

    private final Map<String, Change> changes = new TreeMap<>();

    @Test
    void everyPartOfTheModelIsComparedOrHasAReason() {
        fillTable();
        fillColumn();
        fillPartitioning();
        fillViews();
        TreeSet<String> components = new TreeSet<>();
        for (Class<? extends Record> type : RECORDS) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(name -> components.add(type.getSimpleName() + '.' + name));
        }
        assertThat(changes.keySet()).isEqualTo(components);
        changes.forEach((component, change) ->
                assertThat(isNoticed(change)).as(component).isEqualTo(!NOT_COMPARED.containsKey(component)));
    }

    @Test
    void everyKindIsGuarded() {
        Stream.of(SchemaObject.class, Partitioning.class, Distribution.class)
                .forEach(kind -> assertThat(RECORDS.containsAll(List.of(kind.getPermittedSubclasses())))
                        .isTrue());
    }

    private static boolean isNoticed(Change change) {
        DiffOptions options = DiffOptions.of(ServerProfile.NEWEST);
        Schema before = Schema.of(List.of(change.before()));
        Schema after = Schema.of(List.of(change.after()));
        return !SchemaDiff.between(before, after, options).isEmpty();
    }

    private void fillTable() {
        table("name", TABLE.toBuilder().name("other").build());
        table(
                "columns",
                TABLE.toBuilder().columns(TABLE.columns().subList(0, 2)).build());
        table("key", TABLE.toBuilder().key(KeyModel.UNIQUE, "id").build());
        table("partitioning", withTerms("id"));
        table("distribution", TABLE.toBuilder().distribution(hash(4, "v")).build());
        table("sortKey", TABLE.toBuilder().sortKey(List.of("v")).build());
        table("indexes", TABLE.toBuilder().indexes(List.of()).build());
        table(
                "properties",
                TABLE.toBuilder().properties(Map.of("colocate_with", "g")).build());
        table("comment", TABLE.toBuilder().comment("c").build());
        table(
                "rollups",
                TABLE.toBuilder()
                        .rollups(List.of(new Rollup("r", List.of("id"), Optional.empty())))
                        .build());
        change("Key.model", TABLE, TABLE.toBuilder().key(KeyModel.PRIMARY, "id").build());
        change(
                "Key.columns",
                TABLE,
                TABLE.toBuilder().key(KeyModel.DUPLICATE, "id", "v").build());
        change(
                "Hash.columns",
                TABLE,
                TABLE.toBuilder().distribution(hash(4, "v")).build());
        change(
                "Hash.buckets",
                TABLE,
                TABLE.toBuilder().distribution(hash(8, "id")).build());
        change("Random.buckets", withRandom(2), withRandom(3));
        index("name", new Index("iy", List.of("v"), IndexType.BITMAP, Map.of(), ""));
        index("columns", new Index("ix", List.of("n"), IndexType.BITMAP, Map.of(), ""));
        index("type", new Index("ix", List.of("v"), IndexType.NGRAMBF, Map.of(), ""));
        index("properties", new Index("ix", List.of("v"), IndexType.BITMAP, Map.of("a", "b"), ""));
        index("comment", new Index("ix", List.of("v"), IndexType.BITMAP, Map.of(), "c"));
    }

    private void fillColumn() {
        Column plain = TABLE.columns().get(1);
        column("name", plain.withName("w"));
        column("type", plain.withType(VarcharType.STRING));
        column("nullability", plain.withNullability(Nullability.NOT_NULL));
        column("aggregate", plain.withAggregate(Optional.of(Aggregate.of("SUM"))));
        column("defaultValue", plain.withDefault(Optional.of(new DefaultValue.Literal("1"))));
        column("autoIncrement", plain.withAutoIncrement(true).withNullability(Nullability.NULL));
        column("generatedAs", plain.withGeneratedAs(Optional.of("1")));
        column("comment", plain.withComment("c"));
    }

    private void fillPartitioning() {
        change("Range.terms", withTerms("id"), withTerms("v"));
        change("Range.partitions", withTerms("id"), withTerms("id", "p"));
        change("ByList.columns", withList(List.of("id"), "p"), withList(List.of("v"), "p"));
        change("ByList.partitions", withList(List.of("id"), "p"), withList(List.of("id"), "q"));
        change("Automatic.terms", automatic("id"), automatic("v"));
    }

    private void fillViews() {
        change("View.name", VIEW, new View("x", VIEW.columns(), VIEW.query(), "", VIEW.security()));
        change("View.columns", VIEW, new View("w", columns("b", ""), VIEW.query(), "", VIEW.security()));
        change("View.query", VIEW, new View("w", VIEW.columns(), "SELECT 2 AS a", "", VIEW.security()));
        change("View.comment", VIEW, new View("w", VIEW.columns(), VIEW.query(), "c", VIEW.security()));
        change(
                "View.security",
                VIEW,
                new View("w", VIEW.columns(), VIEW.query(), "", Optional.of(ViewSecurity.INVOKER)));
        change("ViewColumn.name", VIEW, new View("w", columns("b", ""), VIEW.query(), "", VIEW.security()));
        change("ViewColumn.comment", VIEW, new View("w", columns("a", "c"), VIEW.query(), "", VIEW.security()));
        Stream.of(MaterializedView.class.getRecordComponents())
                .forEach(component ->
                        change("MaterializedView." + component.getName(), MV, changed(component.getName())));
    }

    private static MaterializedView changed(String component) {
        Map<String, Object> other = Map.of(
                "name", "n",
                "columns", columns("b", ""),
                "indexes", List.of(new Index("ix", List.of("a"), IndexType.BITMAP, Map.of(), "")),
                "comment", "c",
                "partitionBy", List.of(new PartitionTerm.OfColumn("a")),
                "distribution", hash(2, "a"),
                "sortKey", List.of("a"),
                "refresh", Optional.of(new Refresh(Optional.empty(), new Refresh.OnChange())),
                "properties", Map.of("session.x", "1"),
                "query", "SELECT 3 AS a");
        RecordComponent[] components = MaterializedView.class.getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                String name = components[i].getName();
                values[i] = name.equals(component)
                        ? other.get(name)
                        : components[i].getAccessor().invoke(MV);
            }
            return (MaterializedView) MaterializedView.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no other value for " + component, e);
        }
    }

    private void change(String component, SchemaObject before, SchemaObject after) {
        changes.put(component, new Change(before, after));
    }

    private void table(String component, Table after) {
        change("Table." + component, TABLE, after);
    }

    private void index(String component, Index after) {
        change(
                "Index." + component,
                TABLE,
                TABLE.toBuilder().indexes(List.of(after)).build());
    }

    private void column(String component, Column after) {
        change(
                "Column." + component,
                TABLE,
                TABLE.toBuilder()
                        .columns(List.of(
                                TABLE.columns().get(0), after, TABLE.columns().get(2)))
                        .build());
    }

    private static Optional<Distribution> hash(int buckets, String... columns) {
        return Optional.of(new Distribution.Hash(List.of(columns), OptionalInt.of(buckets)));
    }

    private static Table withRandom(int buckets) {
        return TABLE.toBuilder()
                .distribution(Optional.of(new Distribution.Random(OptionalInt.of(buckets))))
                .build();
    }

    private static Table withTerms(String column, String... partitions) {
        var range = Arrays.stream(partitions)
                .<RangePartition>map(name -> new RangePartition.LessThan(name, List.of(PartitionBound.MAX), Map.of()))
                .toList();
        return TABLE.toBuilder()
                .partitioning(Optional.of(new Partitioning.Range(List.of(new PartitionTerm.OfColumn(column)), range)))
                .build();
    }

    private static Table withList(List<String> columns, String partition) {
        var list = new ListPartition(partition, List.of(List.of(Optional.of("1"))), Map.of());
        return TABLE.toBuilder()
                .partitioning(Optional.of(new Partitioning.ByList(columns, List.of(list))))
                .build();
    }

    private static Table automatic(String column) {
        return TABLE.toBuilder()
                .partitioning(Optional.of(new Partitioning.Automatic(List.of(new PartitionTerm.OfColumn(column)))))
                .build();
    }

    private static List<ViewColumn> columns(String name, String comment) {
        return List.of(new ViewColumn(name, comment));
    }
}
