/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.embedded.type.TypeConversion;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.VarcharType;

/** What of a column may change. Source: FE {@code Column.checkSchemaChangeAllowed}. */
final class ColumnCompatibility {
    private static final int JSON_LENGTH = 1024;

    private ColumnCompatibility() {}

    static void check(StoredColumn before, StoredColumn after) {
        if (after.generated().isPresent()) {
            return;
        }
        if (!TypeConversion.isAllowed(before.type(), after.type())) {
            throw Refusal.ddl("Can not change " + TypeText.name(before.type()) + " to " + TypeText.name(after.type()));
        }
        if (!aggregate(before).equals(aggregate(after))) {
            throw Refusal.ddl("Can not change aggregation type");
        }
        if (before.nullable() && !after.nullable()) {
            throw Refusal.ddl("Can not change from nullable to non-nullable");
        }
        if (!StoredDefault.same(before.defaultValue(), after.defaultValue())) {
            throw Refusal.ddl("Can not change default value");
        }
        checkLength(before, after);
    }

    private static String aggregate(StoredColumn column) {
        return column.aggregate().map(each -> each.function().toString()).orElse("");
    }

    private static void checkLength(StoredColumn before, StoredColumn after) {
        boolean toChar = after.type() instanceof CharType;
        boolean toVarchar = after.type() instanceof VarcharType;
        boolean shortens = length(before.type()) > length(after.type());
        boolean compared = toVarchar || toChar && before.type() instanceof CharType;
        if (length(before.type()) > 0 && compared && shortens) {
            throw Refusal.ddl("Cannot shorten string length");
        }
        boolean json = TypeKind.of(before.type()) == TypeKind.JSON;
        if (json && (toChar || toVarchar) && length(after.type()) < JSON_LENGTH) {
            throw Refusal.ddl("JSON needs minimum length of " + JSON_LENGTH);
        }
    }

    private static int length(DataType type) {
        if (type instanceof CharType chars) {
            return chars.length();
        }
        return type instanceof VarcharType varchar ? varchar.length() : 0;
    }
}
