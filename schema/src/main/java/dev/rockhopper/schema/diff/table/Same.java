/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.normalize.ExpressionForm;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.StructType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Whether normalised parts of a schema mean the same: types by structure, names without case, expressions by their tokens. */
public final class Same {

    private Same() {}

    /** Everything of two columns but their names and comments. */
    public static boolean definition(Column a, Column b) {
        return type(a.type(), b.type())
                && a.nullability() == b.nullability()
                && a.autoIncrement() == b.autoIncrement()
                && optional(a.aggregate(), b.aggregate(), Same::aggregate)
                && optional(a.defaultValue(), b.defaultValue(), Same::defaultValue)
                && optional(a.generatedAs(), b.generatedAs(), ExpressionForm::same);
    }

    public static boolean type(DataType a, DataType b) {
        if (a instanceof ArrayType left && b instanceof ArrayType right) {
            return type(left.element(), right.element());
        }
        if (a instanceof MapType left && b instanceof MapType right) {
            return type(left.key(), right.key()) && type(left.value(), right.value());
        }
        if (a instanceof StructType left && b instanceof StructType right) {
            return list(left.fields(), right.fields(), Same::field);
        }
        return a.equals(b);
    }

    private static boolean field(StructType.Field a, StructType.Field b) {
        return Names.same(a.name(), b.name()) && type(a.type(), b.type());
    }

    public static boolean aggregate(Aggregate a, Aggregate b) {
        return a.function().equalsIgnoreCase(b.function()) && list(a.arguments(), b.arguments(), Same::type);
    }

    public static boolean defaultValue(DefaultValue a, DefaultValue b) {
        if (a instanceof DefaultValue.Expression left && b instanceof DefaultValue.Expression right) {
            return ExpressionForm.same(left.sql(), right.sql());
        }
        return a.equals(b);
    }

    public static boolean term(PartitionTerm a, PartitionTerm b) {
        if (a instanceof PartitionTerm.OfColumn left && b instanceof PartitionTerm.OfColumn right) {
            return Names.same(left.name(), right.name());
        }
        return a instanceof PartitionTerm.OfFunction left
                && b instanceof PartitionTerm.OfFunction right
                && ExpressionForm.same(left.sql(), right.sql());
    }

    public static <T> boolean list(List<T> a, List<T> b, BiPredicate<T, T> same) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same.test(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    public static <T> boolean optional(Optional<T> a, Optional<T> b, BiPredicate<T, T> same) {
        return a.isPresent() && b.isPresent() ? same.test(a.get(), b.get()) : a.isEmpty() && b.isEmpty();
    }
}
