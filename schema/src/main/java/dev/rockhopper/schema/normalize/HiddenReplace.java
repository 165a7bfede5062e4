/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import java.util.Optional;

/**
 * {@code REPLACE} may be written on the value columns of tables with another key model than AGGREGATE, means nothing there and is not shown.
 * Source: FE class {@code CreateTableAnalyzer.analyzeKeysDesc}.
 */
final class HiddenReplace implements ColumnQuirk {

    private static final Aggregate REPLACE = Aggregate.of("REPLACE");

    @Override
    public Column apply(Column column, Table table) {
        boolean otherModel = table.key()
                .map(Key::model)
                .filter(model -> model != KeyModel.AGGREGATE)
                .isPresent();
        boolean replace = column.aggregate().filter(REPLACE::equals).isPresent();
        return otherModel && replace ? column.withAggregate(Optional.empty()) : column;
    }
}
