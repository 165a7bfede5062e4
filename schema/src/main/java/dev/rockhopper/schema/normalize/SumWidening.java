/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DecimalType;

/**
 * {@code SUM} over a decimal is stored with 38 digits, so that sums do not overflow.
 *
 * <p>{@code DECIMALV2} keeps its digits, but reads back like any other decimal; as no decimal under {@code SUM} can be changed anyway, all are
 * compared by their scale only. Source: FE class {@code ColumnDefAnalyzer.extendedPrecision}.
 */
final class SumWidening implements ColumnQuirk {

    private static final Aggregate SUM = Aggregate.of("SUM");
    private static final int DIGITS = 38;

    @Override
    public Column apply(Column column, Table table) {
        boolean sum = column.aggregate().filter(SUM::equals).isPresent();
        if (sum && column.type() instanceof DecimalType decimal) {
            return column.withType(new DecimalType(decimal.width(), DIGITS, decimal.scale()));
        }
        return column;
    }
}
