/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.RollupRule;
import dev.rockhopper.embedded.catalog.AlterJob;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.ArrayList;
import java.util.List;

/** ADD, DROP and RENAME ROLLUP. Source: FE {@code MaterializedViewHandler}. */
public final class RollupChanger {
    private RollupChanger() {}

    static void add(AlterTarget target, AlterClause.AddRollups clause) {
        List<StoredRollup> added = new ArrayList<>();
        TableState state = target.state();
        for (RollupDefinition each : clause.rollups()) {
            boolean used = exists(state, each.name()) || target.table().name().equals(each.name());
            if (used) {
                throw Refusal.ddl("Rollup index[" + each.name() + "] already exists");
            }
            added.add(RollupRule.stored(
                    target.catalog(),
                    each.name(),
                    each.columns(),
                    each.duplicateKeys(),
                    state.columns(),
                    state.model()));
        }
        added.forEach(each -> start(target, each));
    }

    /** Starts the job at whose end the rollup is there. */
    public static void start(AlterTarget target, StoredRollup rollup) {
        OlapTable table = target.table();
        AlterJob.Request request = new AlterJob.Request(
                AlterJob.Kind.ROLLUP, target.database().id(), table.id(), table.name(), rollup.name(), false, () -> {
                    List<StoredRollup> all = new ArrayList<>(table.state().rollups());
                    all.add(rollup);
                    table.setState(table.state().withRollups(all));
                });
        target.catalog().jobs().start(table, request);
    }

    private static boolean exists(TableState state, String name) {
        return state.rollups().stream().anyMatch(each -> each.name().equals(name));
    }

    static void drop(AlterTarget target, AlterClause.DropRollups clause) {
        TableState state = target.state();
        for (String name : clause.rollups()) {
            if (name.equals(target.table().name())) {
                throw Refusal.ddl("Cannot drop base index by using DROP ROLLUP or DROP MATERIALIZED VIEW.");
            }
            if (!exists(state, name)) {
                throw Refusal.ddl("Rollup index[" + name + "] does not exist in table["
                        + target.table().name() + "]");
            }
        }
        target.table()
                .setState(state.withRollups(state.rollups().stream()
                        .filter(each -> !clause.rollups().contains(each.name()))
                        .toList()));
    }

    static void rename(AlterTarget target, AlterClause.RenameRollup clause) {
        TableState state = target.state();
        if (!exists(state, clause.from())) {
            throw Refusal.ddl("Rollup index[" + clause.from() + "] does not exists");
        }
        if (exists(state, clause.to())) {
            throw Refusal.ddl("Rollup name[" + clause.to() + "] is already used");
        }
        target.table()
                .setState(state.withRollups(state.rollups().stream()
                        .map(each -> each.name().equals(clause.from())
                                ? new StoredRollup(clause.to(), each.id(), each.columnIds(), each.query())
                                : each)
                        .toList()));
    }
}
