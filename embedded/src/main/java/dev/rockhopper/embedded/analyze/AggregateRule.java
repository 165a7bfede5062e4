/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which aggregate function fits which type. Source: FE class {@code AggregateTypeAnalyzer}; semantics 1.2. */
final class AggregateRule {
    private static final int SUM_PRECISION = 38;
    private static final Set<TypeKind> SUM = EnumSet.of(
            TypeKind.INT,
            TypeKind.BIGINT,
            TypeKind.LARGEINT,
            TypeKind.FLOAT,
            TypeKind.DOUBLE,
            TypeKind.DECIMALV2,
            TypeKind.DECIMAL64,
            TypeKind.DECIMAL128);
    private static final Set<TypeKind> MIN_MAX = EnumSet.of(
            TypeKind.TINYINT,
            TypeKind.SMALLINT,
            TypeKind.INT,
            TypeKind.BIGINT,
            TypeKind.LARGEINT,
            TypeKind.FLOAT,
            TypeKind.DOUBLE,
            TypeKind.DECIMALV2,
            TypeKind.DECIMAL32,
            TypeKind.DECIMAL64,
            TypeKind.DECIMAL128,
            TypeKind.DATE,
            TypeKind.DATETIME,
            TypeKind.CHAR,
            TypeKind.VARCHAR);

    private AggregateRule() {}

    /** A SUM of DECIMAL is kept with 38 digits. */
    static DataType widened(DataType type, Optional<StoredAggregate> aggregate) {
        boolean sum = aggregate.map(each -> each.name().equals("SUM")).orElse(false);
        if (sum && type instanceof DecimalType decimal && decimal.width() != DecimalType.Width.V2) {
            return DecimalType.of(SUM_PRECISION, decimal.scale());
        }
        return type;
    }

    static void check(String column, DataType type, boolean key, Optional<StoredAggregate> aggregate) {
        TypeKind kind = TypeKind.of(type);
        boolean none = aggregate.map(each -> each.name().equals("NONE")).orElse(true);
        if (none) {
            if (kind.isMetric()) {
                throw Refusal.analysis("No aggregate function specified for '" + column + "'");
            }
            return;
        }
        String function = aggregate.orElseThrow().name();
        if (key) {
            throw Refusal.analysis(
                    "Cannot specify aggregate function '" + function + "' for key column '" + column + "'");
        }
        if (!fits(function, kind)) {
            throw Refusal.analysis("Invalid aggregate function '" + function + "' for '" + column + "'");
        }
    }

    private static boolean fits(String function, TypeKind kind) {
        return switch (function) {
            case "SUM" -> SUM.contains(kind);
            case "MIN", "MAX" -> MIN_MAX.contains(kind);
            case "REPLACE_IF_NOT_NULL" -> kind != TypeKind.HLL && kind != TypeKind.PERCENTILE;
            case "HLL_UNION" -> kind == TypeKind.HLL;
            case "BITMAP_UNION" -> kind == TypeKind.BITMAP;
            case "PERCENTILE_UNION" -> kind == TypeKind.PERCENTILE;
            default -> true;
        };
    }
}
