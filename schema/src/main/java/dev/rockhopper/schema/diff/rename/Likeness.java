/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.rename;

import dev.rockhopper.schema.ddl.SqlTokens;
import dev.rockhopper.schema.diff.table.Same;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.TypeConversion;

/**
 * How much what exists looks like what is wanted, whatever they are called. Only to be compared with another likeness: it tells whether the
 * names of a ring have already been exchanged, also when their holders change at the same time.
 */
public final class Likeness {

    private Likeness() {}

    /** The likeness of two objects; objects of different kinds are not alike. */
    public static int of(SchemaObject actual, SchemaObject wanted) {
        if (actual instanceof Table left && wanted instanceof Table right) {
            return tables(left, right);
        }
        boolean same = actual instanceof MaterializedView left
                && wanted instanceof MaterializedView right
                && SqlTokens.sameText(left.query(), right.query());
        return same ? 1 : 0;
    }

    /** Columns that only one of the two has count against it. */
    private static int tables(Table actual, Table wanted) {
        int points = 0;
        int common = 0;
        for (Column column : wanted.columns()) {
            if (actual.column(column.name()).isPresent()) {
                common++;
                points += 8 + of(actual.column(column.name()).get(), column);
            }
        }
        boolean sameModel = actual.key().map(Key::model).equals(wanted.key().map(Key::model));
        int alone = actual.columns().size() + wanted.columns().size() - 2 * common;
        return points - 4 * alone + (sameModel ? 8 : 0);
    }

    /** The likeness of two columns: above all their types, then their comments, then the rest. */
    public static int of(Column actual, Column wanted) {
        return types(actual.type(), wanted.type())
                + points(2, actual.comment().equals(wanted.comment()))
                + points(1, actual.nullability() == wanted.nullability())
                + points(1, actual.autoIncrement() == wanted.autoIncrement())
                + points(
                        1,
                        actual.generatedAs().isPresent() == wanted.generatedAs().isPresent())
                + points(1, Same.optional(actual.aggregate(), wanted.aggregate(), Same::aggregate))
                + points(1, Same.optional(actual.defaultValue(), wanted.defaultValue(), Same::defaultValue));
    }

    private static int types(DataType actual, DataType wanted) {
        if (Same.type(actual, wanted)) {
            return 8;
        }
        int related = actual.getClass() == wanted.getClass() ? 1 : 0;
        return switch (TypeConversion.of(actual, wanted)) {
            case EXACT -> 4 + related;
            case LOSSY -> 2;
            case REFUSED -> 0;
        };
    }

    private static int points(int worth, boolean same) {
        return same ? worth : 0;
    }
}
