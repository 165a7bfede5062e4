/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Views and materialized views over one table. */
final class ViewGenerator {

    private final Chance chance;
    private final TextGenerator texts;

    ViewGenerator(Chance chance, TextGenerator texts) {
        this.chance = chance;
        this.texts = texts;
    }

    View view(String name, Table table) {
        List<Column> columns = chance.some(table.columns());
        return new View(
                name,
                columnList(columns),
                query(table, columns),
                texts.comment(),
                chance.maybe(40, () -> chance.of(ViewSecurity.values())));
    }

    MaterializedView materializedView(String name, Table table) {
        List<Column> columns = chance.some(usable(table));
        return new MaterializedView(
                name,
                columnList(columns),
                List.of(),
                texts.comment(),
                List.of(),
                chance.maybe(60, () -> distribution(columns)),
                List.of(),
                Optional.of(refresh()),
                chance.percent(50) ? Map.of("replication_num", "1") : Map.of("mv_rewrite_staleness_second", "60"),
                query(table, columns));
    }

    /** The table's columns that can be keys of a materialized view. */
    static List<Column> usable(Table table) {
        return table.columns().stream()
                .filter(column -> column.type() == ScalarType.INT
                        || column.type() == ScalarType.BIGINT
                        || column.type() == ScalarType.DATE
                        || column.type() instanceof VarcharType)
                .toList();
    }

    private List<ViewColumn> columnList(List<Column> columns) {
        if (chance.percent(50)) {
            return List.of();
        }
        return columns.stream()
                .map(column -> new ViewColumn(column.name(), texts.comment()))
                .toList();
    }

    private Distribution distribution(List<Column> columns) {
        OptionalInt buckets = chance.percent(50) ? OptionalInt.of(chance.between(1, 8)) : OptionalInt.empty();
        return chance.percent(30)
                ? new Distribution.Random(buckets)
                : new Distribution.Hash(List.of(columns.get(0).name()), buckets);
    }

    private Refresh refresh() {
        Refresh.Scheme scheme = chance.of(
                new Refresh.OnChange(),
                new Refresh.Manual(),
                new Refresh.Schedule(Optional.empty(), 2, "HOUR"),
                new Refresh.Schedule(Optional.of("2030-01-01 00:00:00"), 1, "DAY"));
        return new Refresh(chance.maybe(50, () -> chance.of(Refresh.Moment.values())), scheme);
    }

    private static String query(Table table, List<Column> columns) {
        String list = columns.stream().map(column -> '`' + column.name() + '`').collect(Collectors.joining(", "));
        return "SELECT " + list + " FROM `" + table.name() + "`";
    }
}
