/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.schema.model.Refresh;
import java.util.Optional;
import java.util.stream.Collectors;

/** SHOW CREATE MATERIALIZED VIEW. Source: FE method {@code MaterializedView.getMaterializedViewDdlStmt}; semantics 2.7. */
public final class MaterializedViewText {
    private MaterializedViewText() {}

    /** The statement, with its semicolon. */
    public static String sql(StoredMaterializedView view, VersionGates gates) {
        StoredMaterializedView.Definition definition = view.definition();
        TableState state = view.state();
        String columns = definition.columns().stream()
                .map(each -> ViewText.column(each.name(), each.comment()))
                .collect(Collectors.joining(", ", " (", indexes(state) + ")"));
        return "CREATE MATERIALIZED VIEW " + Texts.name(view.name()) + columns
                + (state.comment().isEmpty() ? "" : "\nCOMMENT " + Texts.comment(state.comment()))
                + partition(definition)
                + TableText.distribution(state)
                + sortKey(state)
                + "\nREFRESH " + refresh(definition.refresh(), gates)
                + "\nPROPERTIES (\n" + Texts.properties(MaterializedViewPropertyOrder.of(state), ",\n") + "\n)\nAS "
                + definition.query()
                + ";";
    }

    private static String indexes(TableState state) {
        return state.indexes().stream()
                .map(index -> ",\n  " + TableText.index(index, state))
                .collect(Collectors.joining());
    }

    private static String partition(StoredMaterializedView.Definition definition) {
        return definition.partitionTerms().isEmpty()
                ? ""
                : "\nPARTITION BY (" + String.join(",", definition.partitionTerms()) + ")";
    }

    private static String sortKey(TableState state) {
        return state.sortKey()
                .map(ids -> "\nORDER BY (" + String.join(",", state.namesOf(ids)) + ")")
                .orElse("");
    }

    private static String refresh(Refresh refresh, VersionGates gates) {
        String moment = refresh.moment().equals(Optional.of(Refresh.Moment.DEFERRED)) ? "DEFERRED " : "";
        if (refresh.scheme() instanceof Refresh.Manual) {
            return moment + "MANUAL";
        }
        if (refresh.scheme() instanceof Refresh.Schedule schedule) {
            String start =
                    schedule.start().map(text -> " START(\"" + text + "\")").orElse("");
            return moment + (gates.hasScheduleWord() ? "SCHEDULE" : "ASYNC") + start + " EVERY(INTERVAL "
                    + schedule.every() + " " + schedule.unit() + ")";
        }
        return moment + "ASYNC";
    }
}
