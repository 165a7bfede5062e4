/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.type.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The model as members of JSON objects, as {@link SnapshotMapper} reads them. Written by hand, because the compiler's users would pay for
 * half a second of Jackson's reflection with each compilation.
 */
final class SnapshotTree {

    private SnapshotTree() {}

    static Members of(SnapshotFile file) {
        return new Members()
                .number("format", file.format())
                .list("heads", file.heads())
                .text("database", file.database())
                .list("objects", file.objects(), SnapshotTree::object)
                .list("unmanaged", file.unmanaged(), SnapshotTree::unmanaged);
    }

    private static Members object(SchemaObject object) {
        if (object instanceof Table table) {
            return table(table);
        }
        return object instanceof View view ? view(view) : view((MaterializedView) object);
    }

    private static Members table(Table table) {
        return Members.ofKind("table")
                .text("name", table.name())
                .list("columns", table.columns(), SnapshotTree::column)
                .some(
                        "key",
                        table.key()
                                .map(key -> new Members()
                                        .text("model", key.model().name())
                                        .list("columns", key.columns())))
                .some("partitioning", table.partitioning().map(PartitionTree::of))
                .some("distribution", table.distribution().map(SnapshotTree::distribution))
                .list("sortKey", table.sortKey())
                .list("indexes", table.indexes(), SnapshotTree::index)
                .map("properties", table.properties())
                .text("comment", table.comment())
                .list("rollups", table.rollups(), SnapshotTree::rollup);
    }

    private static Members view(View view) {
        return Members.ofKind("view")
                .text("name", view.name())
                .list("columns", view.columns(), SnapshotTree::column)
                .list("query", lines(view.query()))
                .text("comment", view.comment())
                .some("security", view.security().map(Enum::name));
    }

    private static Members view(MaterializedView view) {
        return Members.ofKind("materialized view")
                .text("name", view.name())
                .list("columns", view.columns(), SnapshotTree::column)
                .list("indexes", view.indexes(), SnapshotTree::index)
                .text("comment", view.comment())
                .list("partitionBy", view.partitionBy(), PartitionTree::term)
                .some("distribution", view.distribution().map(SnapshotTree::distribution))
                .list("sortKey", view.sortKey())
                .some("refresh", view.refresh().map(SnapshotTree::refresh))
                .map("properties", view.properties())
                .list("query", lines(view.query()));
    }

    private static Members unmanaged(UnmanagedObject object) {
        return new Members().text("name", object.name()).text("reason", object.reason());
    }

    private static Members column(Column column) {
        return new Members()
                .text("name", column.name())
                .text("type", column.type().sql())
                .text("nullability", column.nullability().name())
                .some("aggregate", column.aggregate().map(SnapshotTree::aggregate))
                .some("defaultValue", column.defaultValue().map(SnapshotTree::defaultValue))
                .flag("autoIncrement", column.autoIncrement())
                .some("generatedAs", column.generatedAs())
                .text("comment", column.comment());
    }

    private static Members column(ViewColumn column) {
        return new Members().text("name", column.name()).text("comment", column.comment());
    }

    private static Members aggregate(Aggregate aggregate) {
        return new Members()
                .text("function", aggregate.function())
                .list("arguments", aggregate.arguments(), DataType::sql);
    }

    private static Members defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return Members.ofKind("literal").text("value", literal.value());
        } else if (value instanceof DefaultValue.CurrentTimestamp now) {
            return Members.ofKind("current timestamp").number("precision", now.precision());
        } else if (value instanceof DefaultValue.Expression expression) {
            return Members.ofKind("expression").text("sql", expression.sql());
        } else if (value instanceof DefaultValue.Uuid) {
            return Members.ofKind("uuid");
        }
        return Members.ofKind(value instanceof DefaultValue.UuidNumeric ? "uuid numeric" : "null");
    }

    private static Members distribution(Distribution distribution) {
        Members members = distribution instanceof Distribution.Hash hash
                ? Members.ofKind("hash").list("columns", hash.columns())
                : Members.ofKind("random");
        distribution.buckets().ifPresent(number -> members.number("buckets", number));
        return members;
    }

    private static Members index(Index index) {
        return new Members()
                .text("name", index.name())
                .list("columns", index.columns())
                .text("type", index.type().name())
                .map("properties", index.properties())
                .text("comment", index.comment());
    }

    private static Members rollup(Rollup rollup) {
        return new Members()
                .text("name", rollup.name())
                .list("columns", rollup.columns())
                .some("query", rollup.query().map(SnapshotTree::lines));
    }

    private static Members refresh(Refresh refresh) {
        return new Members()
                .some("moment", refresh.moment().map(Enum::name))
                .some("scheme", Optional.of(scheme(refresh.scheme())));
    }

    private static Members scheme(Refresh.Scheme scheme) {
        if (scheme instanceof Refresh.Schedule schedule) {
            return Members.ofKind("schedule")
                    .some("start", schedule.start())
                    .number("every", schedule.every())
                    .text("unit", schedule.unit());
        } else if (scheme instanceof Refresh.OnChange) {
            return Members.ofKind("on change");
        }
        return Members.ofKind(scheme instanceof Refresh.Manual ? "manual" : "incremental");
    }

    /** A query is an array of lines, so that git sees lines. */
    private static List<String> lines(String query) {
        return Arrays.asList(query.split("\n", -1));
    }
}
