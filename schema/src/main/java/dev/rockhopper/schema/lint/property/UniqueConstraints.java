/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.property;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;

/** The columns of {@code unique_constraints}: {@code a,b;c}. Source: FE class {@code UniqueConstraint}. */
public final class UniqueConstraints implements TableRule {

    private static final String PROPERTY = "unique_constraints";

    @Override
    public void check(TableLint lint) {
        for (String constraint :
                lint.table().properties().getOrDefault(PROPERTY, "").split(";")) {
            for (String name : constraint.split(",")) {
                String column = name.substring(name.lastIndexOf('.') + 1).replace("`", "");
                if (!column.isBlank()) {
                    lint.require(column.strip(), PROPERTY);
                }
            }
        }
    }
}
