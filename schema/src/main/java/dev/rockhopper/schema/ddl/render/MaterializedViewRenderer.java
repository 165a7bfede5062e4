/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import java.util.List;
import java.util.stream.Stream;

/** CREATE MATERIALIZED VIEW and ALTER MATERIALIZED VIEW. */
final class MaterializedViewRenderer {

    private MaterializedViewRenderer() {}

    static String render(CreateMaterializedView create) {
        MaterializedView view = create.view();
        if (view.isSynchronous()) {
            return synchronous(create);
        }
        Lines lines = new Lines("CREATE MATERIALIZED VIEW " + (create.ifNotExists() ? "IF NOT EXISTS " : "")
                + Sql.name(create.name()) + items(view));
        lines.comment(view.comment());
        if (!view.partitionBy().isEmpty()) {
            lines.add("PARTITION BY " + PartitionRenderer.terms(view.partitionBy()));
        }
        view.distribution().ifPresent(by -> lines.add(ClauseRenderer.distribution(by)));
        lines.orderBy(view.sortKey());
        view.refresh().ifPresent(refresh -> lines.add(refresh(refresh)));
        return lines.properties(view.properties()).add("AS").add(view.query()).toString();
    }

    /** On one line: the server keeps the statement without its line breaks, so that words would run into each other. */
    private static String synchronous(CreateMaterializedView create) {
        MaterializedView view = create.view();
        List<String> columns =
                view.columns().stream().map(ClauseRenderer::viewColumn).toList();
        return "CREATE MATERIALIZED VIEW " + (create.ifNotExists() ? "IF NOT EXISTS " : "") + Sql.name(create.name())
                + (columns.isEmpty() ? "" : " " + Sql.list(columns))
                + (view.comment().isEmpty() ? "" : " COMMENT " + Sql.string(view.comment()))
                + (view.properties().isEmpty() ? "" : " PROPERTIES " + Sql.properties(view.properties()))
                + " AS " + SingleLine.of(view.query());
    }

    private static String items(MaterializedView view) {
        List<String> items = Stream.concat(
                        view.columns().stream().map(ClauseRenderer::viewColumn),
                        view.indexes().stream().map(ClauseRenderer::index))
                .toList();
        return items.isEmpty() ? "" : " " + Sql.block(items);
    }

    /** The schedule is written with ASYNC, which all versions take; SCHEDULE is newer. */
    static String refresh(Refresh refresh) {
        StringBuilder sql = new StringBuilder("REFRESH");
        refresh.moment().ifPresent(moment -> sql.append(' ').append(moment));
        Refresh.Scheme scheme = refresh.scheme();
        if (scheme instanceof Refresh.OnChange) {
            sql.append(" ASYNC");
        } else if (scheme instanceof Refresh.Manual) {
            sql.append(" MANUAL");
        } else if (scheme instanceof Refresh.Incremental) {
            sql.append(" INCREMENTAL");
        } else {
            Refresh.Schedule schedule = (Refresh.Schedule) scheme;
            sql.append(" ASYNC");
            schedule.start()
                    .ifPresent(start ->
                            sql.append(" START (").append(Sql.string(start)).append(')'));
            sql.append(" EVERY (INTERVAL ")
                    .append(schedule.every())
                    .append(' ')
                    .append(schedule.unit())
                    .append(')');
        }
        return sql.toString();
    }

    static String render(AlterMaterializedView alter) {
        return "ALTER MATERIALIZED VIEW " + Sql.name(alter.name()) + " " + action(alter.action());
    }

    private static String action(AlterMaterializedView.Action action) {
        if (action instanceof AlterMaterializedView.Rename rename) {
            return "RENAME " + Sql.name(rename.to());
        }
        if (action instanceof AlterMaterializedView.SetRefresh set) {
            return refresh(set.refresh());
        }
        if (action instanceof AlterMaterializedView.SetProperties set) {
            return "SET " + Sql.properties(set.properties());
        }
        if (action instanceof AlterMaterializedView.SwapWith swap) {
            return "SWAP WITH " + Sql.name(swap.other());
        }
        if (action instanceof AlterMaterializedView.SetActive set) {
            return set.active() ? "ACTIVE" : "INACTIVE";
        }
        return ((AlterMaterializedView.OtherAction) action).sql();
    }
}
