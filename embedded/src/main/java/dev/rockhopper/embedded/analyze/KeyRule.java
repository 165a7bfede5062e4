/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;

/** The key clause: derived when it was not written, checked in any case. Source: FE method {@code CreateTableAnalyzer.analyzeKeysDesc}. */
final class KeyRule {
    private static final int MAX_SHORT_KEY_COLUMNS = 3;
    private static final int MAX_SHORT_KEY_BYTES = 36;

    private KeyRule() {}

    static void apply(TableDraft draft) {
        Key key = draft.table().key().orElseGet(() -> derived(draft));
        draft.setKey(key.model(), key.columns());
        if (key.columns().isEmpty()) {
            throw Refusal.analysis("The number of key columns is 0.");
        }
        if (key.columns().size() > draft.columns().size()) {
            throw Refusal.analysis("The number of key columns should be less than the number of columns.");
        }
        for (int i = 0; i < key.columns().size(); i++) {
            keyColumn(draft, key, i);
        }
        for (int i = key.columns().size(); i < draft.columns().size(); i++) {
            valueColumn(draft.columns().get(i), key.model());
        }
    }

    private static Key derived(TableDraft draft) {
        boolean aggregate =
                draft.columns().stream().anyMatch(each -> each.aggregate().isPresent());
        if (aggregate) {
            return new Key(
                    KeyModel.AGGREGATE,
                    draft.columns().stream()
                            .filter(each -> each.aggregate().isEmpty())
                            .map(ColumnDraft::name)
                            .toList());
        }
        List<String> names = shortKey(draft.columns(), draft.settings().gates());
        if (names.isEmpty()) {
            throw Refusal.analysis("Data type of first column cannot be "
                    + TypeText.name(draft.columns().get(0).type()));
        }
        return new Key(KeyModel.DUPLICATE, names);
    }

    private static List<String> shortKey(List<ColumnDraft> columns, VersionGates gates) {
        List<String> names = new ArrayList<>();
        int bytes = 0;
        for (ColumnDraft column : columns) {
            if (column.isGenerated()) {
                break;
            }
            TypeKind kind = TypeKind.of(column.type());
            bytes += TypeKind.shortKeyBytes(column.type());
            if (names.size() >= MAX_SHORT_KEY_COLUMNS || bytes > MAX_SHORT_KEY_BYTES) {
                if (names.isEmpty() && kind.isString()) {
                    names.add(column.name());
                }
                break;
            }
            if (!gates.canBeKey(kind)) {
                break;
            }
            names.add(column.name());
            if (kind == TypeKind.VARCHAR) {
                break;
            }
        }
        return names;
    }

    private static void keyColumn(TableDraft draft, Key key, int index) {
        ColumnDraft column = draft.columns().get(index);
        String name = key.columns().get(index);
        if (!Names.same(name, column.name())) {
            throw Refusal.analysis(
                    draft.column(name).isEmpty()
                            ? "Key column(" + name + ") doesn't exist."
                            : "Key columns must be the first few columns of the schema and the order "
                                    + " of the key columns must be consistent with the order of the schema");
        }
        if (column.aggregate().isPresent()) {
            throw Refusal.analysis("Key column[" + column.name() + "] should not specify aggregate type.");
        }
        if (key.model() == KeyModel.PRIMARY) {
            primaryKeyColumn(column);
        }
        column.makeKey();
    }

    private static void primaryKeyColumn(ColumnDraft column) {
        column.makePrimaryKeyNotNull();
        if (column.nullable()) {
            throw Refusal.analysis("primary key column[" + column.name() + "] cannot be nullable");
        }
        if (!TypeKind.of(column.type()).canBePrimaryKey()) {
            throw Refusal.analysis(
                    "primary key column[" + column.name() + "] type not supported: " + TypeText.sql(column.type()));
        }
    }

    private static void valueColumn(ColumnDraft column, KeyModel model) {
        boolean written = column.aggregate().isPresent();
        if (model == KeyModel.AGGREGATE) {
            if (!written) {
                throw Refusal.analysis(
                        "AGG_KEYS table should specify aggregate type for non-key column[" + column.name() + "]");
            }
            return;
        }
        boolean replace = column.aggregate()
                .map(StoredAggregate::name)
                .map("REPLACE"::equals)
                .orElse(true);
        if (!replace) {
            throw Refusal.analysis(ModelNames.keysType(model)
                    + " table should not specify aggregate type for non-key column[" + column.name() + "]");
        }
        column.setAggregate(ColumnRule.implicitAggregate(model));
    }
}
