/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.query.Words;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;

/**
 * The difference between {@code DEFAULT CURRENT_TIMESTAMP}, which the server takes for any type, and {@code DEFAULT now()}, which it takes for DATETIME
 * only. The model of the schema module takes both for the same, therefore this looks at the text of the statement.
 */
public final class DefaultForms {
    private DefaultForms() {}

    /** Refuses the function form on a column of another type than DATETIME. */
    public static void check(Column column, DataType type, String statement) {
        boolean now = column.defaultValue()
                .filter(each -> each instanceof DefaultValue.CurrentTimestamp written && written.precision() == 0)
                .isPresent();
        if (now
                && type != ScalarType.DATETIME
                && !Words.follows(statement, column.name(), "DEFAULT", "CURRENT_TIMESTAMP")) {
            throw Refusal.analysis("Invalid default value for '" + column.name() + "': Default function now() for type "
                    + TypeText.name(type) + " is not supported");
        }
    }
}
