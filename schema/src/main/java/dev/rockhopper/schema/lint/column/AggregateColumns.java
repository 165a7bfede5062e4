/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;

/** Which columns are aggregated: all value columns of AGGREGATE KEY tables and no others. Source: FE class {@code CreateTableAnalyzer}. */
public final class AggregateColumns implements TableRule {

    private static final Aggregate REPLACE = Aggregate.of("REPLACE");

    @Override
    public void check(TableLint lint) {
        lint.key()
                .ifPresent(key -> lint.table().columns().stream()
                        .filter(column -> !lint.isKey(column.name()))
                        .forEach(column -> check(column, key, lint)));
    }

    private static void check(Column column, Key key, TableLint lint) {
        boolean aggregated = column.aggregate().isPresent();
        if (key.model() == KeyModel.AGGREGATE && !aggregated) {
            lint.findings()
                    .error(
                            ModelCode.AGGREGATE,
                            column.name(),
                            "A value column of an AGGREGATE KEY table needs an aggregate.",
                            "State SUM, MIN, MAX, REPLACE or another one.");
        } else if (key.model() != KeyModel.AGGREGATE
                && aggregated
                && !column.aggregate().filter(REPLACE::equals).isPresent()) {
            lint.findings()
                    .error(
                            ModelCode.AGGREGATE,
                            column.name(),
                            "A column of a " + key.model().sql() + " table cannot be aggregated by "
                                    + column.aggregate().get().sql() + ".",
                            "Remove the aggregate, or make it an AGGREGATE KEY table.");
        } else if (key.model() == KeyModel.DUPLICATE && TypeChecks.isMetric(column.type())) {
            lint.findings()
                    .error(
                            ModelCode.AGGREGATE,
                            column.name(),
                            column.type().sql() + " needs an aggregate, and DUPLICATE KEY tables have none.",
                            "Make it an AGGREGATE KEY, UNIQUE KEY or PRIMARY KEY table.");
        }
    }
}
