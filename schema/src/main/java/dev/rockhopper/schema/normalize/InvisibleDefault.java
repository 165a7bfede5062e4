/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.Optional;
import java.util.Set;

/**
 * Defaults that are accepted and never shown: {@code DEFAULT NULL}, and the empty default of HLL, BITMAP and PERCENTILE columns.
 * Source: FE class {@code Column.toSql}.
 */
final class InvisibleDefault implements ColumnQuirk {

    private static final Set<DataType> METRICS = Set.of(ScalarType.HLL, ScalarType.BITMAP, ScalarType.PERCENTILE);

    @Override
    public Column apply(Column column, Table table) {
        boolean isNull = column.defaultValue()
                .filter(DefaultValue.Null.class::isInstance)
                .isPresent();
        return isNull || METRICS.contains(column.type()) ? column.withDefault(Optional.empty()) : column;
    }
}
