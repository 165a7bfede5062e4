/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.normalize.KeyTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rollups: which tables may have one, and of which columns. Source: FE class {@code MaterializedViewHandler.checkAndPrepareMaterializedView}. */
public final class RollupColumns implements TableRule {

    @Override
    public void check(TableLint lint) {
        Set<String> names = new HashSet<>(Set.of(lint.table().name()));
        for (Rollup rollup : lint.table().rollups()) {
            if (!names.add(rollup.name())) {
                lint.findings()
                        .error(
                                ModelCode.DUPLICATE_NAME,
                                rollup.name(),
                                "Two rollups, or the table and a rollup, have the name " + rollup.name() + ".",
                                "Choose another name for one of them.");
            }
            if (rollup.query().isPresent()) {
                SynchronousColumns.problem(lint, rollup.query().get()).ifPresent(text -> error(lint, rollup, text));
            } else if (lint.is(KeyModel.PRIMARY)) {
                error(lint, rollup, "A PRIMARY KEY table cannot have rollups or synchronous materialized views.");
            } else {
                columns(lint, rollup);
            }
        }
    }

    private static void columns(TableLint lint, Rollup rollup) {
        boolean known = rollup.columns().stream()
                        .filter(name -> lint.requireExactly(name, "Rollup " + rollup.name())
                                .isPresent())
                        .count()
                == rollup.columns().size();
        if (!known) {
            return;
        }
        if (lint.is(KeyModel.DUPLICATE)) {
            first(lint, rollup);
        } else {
            keys(lint, rollup);
        }
    }

    private static void first(TableLint lint, Rollup rollup) {
        rollup.columns().stream()
                .findFirst()
                .flatMap(lint::column)
                .filter(column -> !KeyTypes.canBeKey(column.type()))
                .ifPresent(column -> error(
                        lint,
                        rollup,
                        "Its first column, " + column.name() + " " + column.type() + ", cannot be a key."));
    }

    private static void keys(TableLint lint, Rollup rollup) {
        boolean value = false;
        for (String column : rollup.columns()) {
            boolean key = lint.isKey(column);
            if (key && value) {
                error(lint, rollup, "The key column " + column + " stands behind a value column.");
                return;
            }
            value |= !key;
        }
        List<String> all = lint.key().orElseThrow().columns();
        boolean whole = all.stream().allMatch(key -> Names.contains(rollup.columns(), key));
        if (rollup.columns().stream().noneMatch(lint::isKey)) {
            error(lint, rollup, "It has no key column.");
        } else if (!whole && (lint.is(KeyModel.UNIQUE) || replaces(lint, rollup))) {
            error(lint, rollup, "It must have all key columns, because its value columns are replaced.");
        }
    }

    private static boolean replaces(TableLint lint, Rollup rollup) {
        return rollup.columns().stream()
                .flatMap(name -> lint.column(name).stream())
                .flatMap(column -> column.aggregate().stream())
                .anyMatch(aggregate -> aggregate.function().startsWith("REPLACE"));
    }

    private static void error(TableLint lint, Rollup rollup, String text) {
        lint.findings().error(ModelCode.ROLLUP, rollup.name(), text, "Change the rollup, or use an asynchronous view.");
    }
}
