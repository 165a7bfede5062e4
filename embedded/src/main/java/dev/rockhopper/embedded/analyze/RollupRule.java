/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rollups. Source: FE class {@code MaterializedViewHandler}; semantics 1.11. */
public final class RollupRule {
    private RollupRule() {}

    /** The stored form of a rollup of a table with these columns. */
    public static StoredRollup stored(
            Catalog catalog, String name, List<String> names, List<StoredColumn> columns, KeyModel model) {
        NameRule.table(name);
        if (model == KeyModel.PRIMARY) {
            throw Refusal.ddl("Do not support add rollup on primary key table");
        }
        List<String> ids = new ArrayList<>();
        boolean value = false;
        for (String each : names) {
            StoredColumn column = columns.stream()
                    .filter(one -> one.isNamed(each))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ddl("Column[" + each + "] does not exist"));
            if (column.key() && value) {
                throw Refusal.ddl("Invalid column order. value should be after key");
            }
            value |= !column.key();
            ids.add(column.id());
        }
        return new StoredRollup(name, catalog.nextId(), ids, Optional.empty());
    }
}
