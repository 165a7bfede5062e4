/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;

/**
 * What a column without NULL or NOT NULL is: NOT NULL for primary keys and AUTO_INCREMENT, else NULL; {@code REPLACE_IF_NOT_NULL} columns
 * are NULL whatever was written. Source: FE classes {@code ColumnDef.setPrimaryKeyNonNullable}, {@code ColumnDefAnalyzer.analyze}.
 */
final class StatedNullability implements ColumnQuirk {

    private static final Aggregate REPLACE_IF_NOT_NULL = Aggregate.of("REPLACE_IF_NOT_NULL");

    @Override
    public Column apply(Column column, Table table) {
        if (column.aggregate().filter(REPLACE_IF_NOT_NULL::equals).isPresent()) {
            return column.withNullability(Nullability.NULL);
        }
        if (column.nullability() != Nullability.UNSPECIFIED) {
            return column;
        }
        boolean primary =
                table.key().map(Key::model).filter(KeyModel.PRIMARY::equals).isPresent();
        boolean required = column.autoIncrement() || primary && table.isKeyColumn(column.name());
        return column.withNullability(required ? Nullability.NOT_NULL : Nullability.NULL);
    }
}
