/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.TypeConversion;
import dev.rockhopper.schema.type.VarbinaryType;

/**
 * MODIFY COLUMN: a longer VARCHAR is metadata on new servers, some types in shared-data mode; all else rewrites.
 *
 * <p>Source: FE class {@code SchemaChangeHandler.processModifyColumn}.
 */
final class ModifyColumnEffect {

    private ModifyColumnEffect() {}

    static ClauseEffect of(Table before, AlterClause.ModifyColumn modify, Capabilities server) {
        Column wanted = modify.definition().column();
        Column actual = before.column(wanted.name()).orElse(wanted);
        if (modify.position().isEmpty() && same(before, actual, wanted)) {
            return ClauseEffect.NOTHING;
        }
        if (widensOnly(before, actual, wanted)) {
            boolean stays = modify.position().isEmpty() || !before.isKeyColumn(actual.name());
            return server.widensVarcharFast() && stays ? ClauseEffect.FAST : ClauseEffect.REWRITES;
        }
        return server.modifiesFast() && isReadable(before, actual, wanted) ? ClauseEffect.FAST : ClauseEffect.REWRITES;
    }

    private static boolean same(Table table, Column actual, Column wanted) {
        return sameType(actual.type(), wanted.type())
                && isNullable(table, actual) == isNullable(table, wanted)
                && actual.comment().equals(wanted.comment())
                && actual.aggregate().equals(wanted.aggregate())
                && actual.generatedAs().equals(wanted.generatedAs());
    }

    /** Bytes without a length are as long as possible. Source: FE class {@code TypeFactory}; shown since 2026-03-31. */
    private static boolean sameType(DataType actual, DataType wanted) {
        boolean longest =
                actual instanceof VarbinaryType a && wanted instanceof VarbinaryType b && isLongest(a) && isLongest(b);
        return longest || actual.equals(wanted);
    }

    private static boolean isLongest(VarbinaryType type) {
        return type.length() == VarbinaryType.UNSPECIFIED || type.length() == VarbinaryType.LONGEST;
    }

    private static boolean widensOnly(Table table, Column actual, Column wanted) {
        return TypeConversion.isVarcharWidening(actual.type(), wanted.type())
                && isNullable(table, actual) == isNullable(table, wanted)
                && actual.generatedAs().isEmpty();
    }

    /** What is not stated is NULL, but NOT NULL for the columns of a primary key. */
    private static boolean isNullable(Table table, Column column) {
        boolean primary = table.key()
                .filter(key -> key.model() == dev.rockhopper.schema.model.KeyModel.PRIMARY)
                .filter(key -> Names.contains(key.columns(), column.name()))
                .isPresent();
        return column.nullability() == Nullability.UNSPECIFIED ? !primary : column.nullability() == Nullability.NULL;
    }

    /** Whether compute nodes can read the old data as the new type. */
    private static boolean isReadable(Table table, Column actual, Column wanted) {
        boolean plain = !table.isKeyColumn(actual.name())
                && actual.generatedAs().isEmpty()
                && !TypeConversion.isComplex(actual.type())
                && !(actual.type() instanceof DecimalType)
                && TypeConversion.of(actual.type(), wanted.type()) == TypeConversion.EXACT
                && !(actual.type() instanceof VarbinaryType)
                && actual.type() != ScalarType.JSON;
        return plain
                && table.indexes().stream()
                        .filter(index -> Names.contains(index.columns(), actual.name()))
                        .allMatch(index -> index.type() == IndexType.NGRAMBF);
    }
}
