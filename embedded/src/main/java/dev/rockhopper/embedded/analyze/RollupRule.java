/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.List;
import java.util.Optional;

/** Rollups. Source: FE class {@code MaterializedViewHandler}; semantics 1.11. */
public final class RollupRule {
    private RollupRule() {}

    /** The stored form of a rollup of a table with these columns; {@code duplicateKeys} as stated for it, usually empty. */
    public static StoredRollup stored(
            Catalog catalog,
            String name,
            List<String> names,
            List<String> duplicateKeys,
            List<StoredColumn> columns,
            KeyModel model) {
        NameRule.table(name);
        if (model == KeyModel.PRIMARY) {
            throw Refusal.ddl("Do not support add rollup on primary key table");
        }
        List<StoredColumn> chosen =
                names.stream().map(each -> column(each, columns, model)).toList();
        if (model != KeyModel.DUPLICATE) {
            requireOrder(chosen);
            requireKeys(chosen, columns, model);
        } else {
            requirePrefix(names, duplicateKeys);
            ShortKeyRule.columns(chosen, chosen);
        }
        List<String> ids = chosen.stream().map(StoredColumn::id).toList();
        return new StoredRollup(name, catalog.nextId(), ids, Optional.empty());
    }

    /** By the exact name: here the server does not ignore the case. */
    private static StoredColumn column(String name, List<StoredColumn> columns, KeyModel model) {
        String where = model == KeyModel.DUPLICATE ? " in base index" : "";
        return columns.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.ddl("Column[" + name + "] does not exist" + where));
    }

    private static void requirePrefix(List<String> names, List<String> duplicateKeys) {
        if (duplicateKeys.size() > names.size()) {
            throw Refusal.ddl("Num of duplicate keys should less than or equal to num of rollup columns.");
        }
        for (int i = 0; i < duplicateKeys.size(); i++) {
            if (!Names.same(names.get(i), duplicateKeys.get(i))) {
                throw Refusal.ddl("Duplicate keys should be the prefix of rollup columns");
            }
        }
    }

    private static void requireOrder(List<StoredColumn> chosen) {
        boolean value = false;
        for (StoredColumn column : chosen) {
            if (column.key() && value) {
                throw Refusal.ddl("Invalid column order. value should be after key");
            }
            value |= !column.key();
        }
    }

    private static void requireKeys(List<StoredColumn> chosen, List<StoredColumn> columns, KeyModel model) {
        long keys = chosen.stream().filter(StoredColumn::key).count();
        if (keys == 0) {
            throw Refusal.ddl("No key column is found");
        }
        boolean all = keys == columns.stream().filter(StoredColumn::key).count();
        if (!all && model == KeyModel.UNIQUE) {
            throw Refusal.ddl("Rollup should contains all unique keys in basetable");
        }
        boolean replaces = chosen.stream()
                .flatMap(column -> column.aggregate().stream())
                .anyMatch(aggregate -> aggregate.function().function().startsWith("REPLACE"));
        if (!all && replaces) {
            throw Refusal.ddl("Rollup should contains all keys if there is a REPLACE value");
        }
    }
}
