/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.ScalarType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code DEFAULT (now(3))} loses its precision and reads back as CURRENT_TIMESTAMP; only {@code CURRENT_TIMESTAMP(3)} keeps it. Source: FE class
 * {@code Column.toSql}.
 */
final class LostPrecision implements ColumnQuirk {

    private static final Pattern NOW =
            Pattern.compile("\\(?\\s*(now|current_timestamp)\\s*\\(\\s*\\d?\\s*\\)\\s*\\)?", Pattern.CASE_INSENSITIVE);

    @Override
    public Column apply(Column column, Table table) {
        boolean now = column.type() == ScalarType.DATETIME
                && column.defaultValue().orElse(null) instanceof DefaultValue.Expression expression
                && NOW.matcher(expression.sql().strip()).matches();
        return now ? column.withDefault(Optional.of(new DefaultValue.CurrentTimestamp(0))) : column;
    }
}
