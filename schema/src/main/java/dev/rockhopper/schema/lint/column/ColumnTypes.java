/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.type.ScalarType;

/** Types that can be, with arguments that can be, on this version. Source: FE class {@code TypeDefAnalyzer}. */
public final class ColumnTypes implements TableRule {

    private static final String REMEDY = "Choose a type from the documentation page sql-reference/data-types.";

    @Override
    public void check(TableLint lint) {
        for (Column column : lint.table().columns()) {
            TypeChecks.problem(column.type(), false)
                    .ifPresent(text -> lint.findings().error(ModelCode.INVALID_TYPE, column.name(), text, REMEDY));
            ServerVersion version = lint.server().version();
            if (column.type() == ScalarType.VARIANT && !version.atLeast(4, 1, 0)) {
                lint.findings()
                        .error(
                                ModelCode.NEEDS_NEWER_SERVER,
                                column.name(),
                                "VARIANT exists since version 4.1, the server has " + version + ".",
                                "Use JSON.");
            }
        }
    }
}
