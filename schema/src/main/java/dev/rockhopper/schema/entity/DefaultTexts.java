/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.StructType;
import java.util.regex.Pattern;

/**
 * The defaults that annotations state as text.
 *
 * <p>Source: semantics of the DEFAULT clause, FE class {@code ColumnDefAnalyzer.validateDefaultValue}: constants are written as
 * strings, and only few functions are known.
 */
public final class DefaultTexts {

    private static final Pattern FUNCTION = Pattern.compile(
            "current_timestamp(\\s*\\(\\s*\\d?\\s*\\))?|now\\s*\\(\\s*\\d?\\s*\\)|uuid\\s*\\(\\s*\\)|uuid_numeric\\s*\\(\\s*\\)|null",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_OR_TRUTH =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|true|false", Pattern.CASE_INSENSITIVE);
    private static final Pattern UUID = Pattern.compile("uuid.*", Pattern.CASE_INSENSITIVE);

    private DefaultTexts() {}

    /**
     * The default that {@code @StarRocksColumn(defaultValue)} states: a function by its name, an expression on a complex type, else a constant.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException if it looks like an expression and cannot be parsed
     */
    public static DefaultValue ofText(String text, DataType type) {
        String trimmed = unwrapped(text.strip());
        boolean quoted = trimmed.length() > 1 && trimmed.startsWith("'") && trimmed.endsWith("'");
        return quoted || isComplex(type) || FUNCTION.matcher(trimmed).matches()
                ? ofSql(text)
                : new DefaultValue.Literal(text);
    }

    /**
     * The default of an SQL expression, as {@code @ColumnDefault} states it.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException if it cannot be parsed
     */
    public static DefaultValue ofSql(String sql) {
        String trimmed = unwrapped(sql.strip());
        if (NUMBER_OR_TRUTH.matcher(trimmed).matches()) {
            return new DefaultValue.Literal(trimmed);
        }
        return DdlTexts.defaultValue(UUID.matcher(trimmed).matches() ? "(" + trimmed + ")" : trimmed);
    }

    private static boolean isComplex(DataType type) {
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    /** A function may be written in parentheses, as the server wants it for some. */
    private static String unwrapped(String text) {
        if (text.startsWith("(") && text.endsWith(")")) {
            String inner = text.substring(1, text.length() - 1).strip();
            return FUNCTION.matcher(inner).matches() ? inner : text;
        }
        return text;
    }
}
