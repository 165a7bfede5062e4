/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import java.util.List;
import java.util.Optional;

/**
 * Whether an expression can be a default: literals of complex types for columns of that kind, and {@code now(n)}. The types of their elements
 * are left to the server. Source: FE class {@code ColumnDefAnalyzer.validateComplexTypeDefaultValue}.
 */
final class DefaultExpressions {

    private DefaultExpressions() {}

    /** Why not, in one sentence; empty if it can. */
    static Optional<String> problem(String sql, DataType type) {
        List<String> words = SqlWords.of(sql);
        boolean now = words.contains("now") || words.contains("current_timestamp");
        if (now && type == ScalarType.DATETIME) {
            return Optional.empty();
        }
        return fits(words, type)
                ? Optional.empty()
                : Optional.of("The default " + sql + " of a column of the type " + type.sql() + " is not possible.");
    }

    private static boolean fits(List<String> words, DataType type) {
        String first = words.isEmpty() ? "" : words.get(0);
        return switch (first) {
            case "[", "array" -> type instanceof ArrayType;
            case "map", "{" -> type instanceof MapType;
            case "row", "struct", "named_struct" -> type instanceof StructType;
            default -> false;
        };
    }
}
