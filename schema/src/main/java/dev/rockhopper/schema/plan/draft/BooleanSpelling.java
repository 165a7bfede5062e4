/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.type.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * Before 4.1 a server keeps the default of a BOOLEAN column as it was written, and a MODIFY COLUMN that restates it in another spelling is refused as a
 * change of the default: the live spelling must be kept. Source: FE method {@code Column.isSameDefaultValue}.
 */
final class BooleanSpelling {

    private BooleanSpelling() {}

    /** The normalised schema with the defaults of BOOLEAN columns as they really are. */
    static Schema kept(Schema normal, Schema actual, Capabilities server) {
        Schema kept = normal;
        if (!server.normalizesBooleanDefaults()) {
            for (Table table : normal.all(Table.class)) {
                Optional<Table> real = actual.table(table.name());
                if (real.isPresent()) {
                    kept = kept.with(kept(table, real.get()));
                }
            }
        }
        return kept;
    }

    private static Table kept(Table normal, Table real) {
        List<Column> columns = normal.columns().stream()
                .map(column -> real.column(column.name())
                        .filter(BooleanSpelling::hasBooleanDefault)
                        .map(each -> column.withDefault(each.defaultValue()))
                        .orElse(column))
                .toList();
        return normal.toBuilder().columns(columns).build();
    }

    private static boolean hasBooleanDefault(Column column) {
        return column.type() == ScalarType.BOOLEAN
                && column.defaultValue()
                        .filter(DefaultValue.Literal.class::isInstance)
                        .isPresent();
    }
}
