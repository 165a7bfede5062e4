/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * How a JSON text becomes a value of StarRocks: the type that JSON is cast to, and the type that this is cast to then.
 *
 * <p>The backend casts JSON to truth values, integers, floating point numbers and texts only; dates and times go by way of texts, and
 * so do decimals, whose digits JSON would lose. Decimals stay texts, as their size is that of the column that they are assigned to.
 * Source: BE file {@code cast_expr.cpp}; FE class {@code TypeManager}.
 *
 * @param first what JSON is cast to
 * @param second the type in the end
 * @param element of an array whose elements must be cast one by one; otherwise null
 */
record Shape(String first, String second, Shape element) {

    /** A text. */
    static final Shape TEXT = one("varchar");

    static Shape of(JdbcType type) {
        if (type instanceof ArrayType array) {
            return array(of(array.getElementJdbcType()), isNested(array.getElementJdbcType()));
        }
        if (type instanceof MapType map) {
            return map.shape();
        }
        if (type instanceof StructType struct) {
            return struct.shape();
        }
        return scalar(type.getDdlTypeCode());
    }

    /** JSON is cast to arrays of single values and of structs only. */
    private static boolean isNested(JdbcType element) {
        return element instanceof ArrayType || element instanceof MapType;
    }

    private static Shape array(Shape element, boolean nested) {
        return new Shape(
                nested ? "array<json>" : "array<" + element.first + '>',
                "array<" + element.second + '>',
                nested ? element : null);
    }

    static Shape map(Shape key, Shape value) {
        return new Shape("map<varchar," + value.first + '>', "map<" + key.second + ',' + value.second + '>', null);
    }

    static Shape struct(Map<String, Shape> fields) {
        return new Shape(
                fields.entrySet().stream()
                        .map(field -> '`' + field.getKey() + "` " + field.getValue().first)
                        .collect(Collectors.joining(",", "struct<", ">")),
                fields.entrySet().stream()
                        .map(field -> '`' + field.getKey() + "` " + field.getValue().second)
                        .collect(Collectors.joining(",", "struct<", ">")),
                null);
    }

    private static Shape scalar(int code) {
        return switch (code) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> one("boolean");
            case SqlTypes.TINYINT -> one("tinyint");
            case SqlTypes.SMALLINT -> one("smallint");
            case SqlTypes.INTEGER -> one("int");
            case SqlTypes.BIGINT -> one("bigint");
            case SqlTypes.REAL, SqlTypes.FLOAT, SqlTypes.DOUBLE -> one("double");
            case SqlTypes.JSON -> one("json");
            case SqlTypes.DATE -> new Shape("varchar", "date", null);
            case SqlTypes.TIMESTAMP, SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE ->
                new Shape("varchar", "datetime", null);
            case SqlTypes.BINARY, SqlTypes.VARBINARY, SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB ->
                throw new RockhopperException(
                        DialectCode.UNSUPPORTED_TYPE.error(
                                "byte[]",
                                "The server sends the bytes inside of an ARRAY, a MAP or a STRUCT as they are in a text, from which they cannot"
                                        + " be read back.",
                                "Map it as JSON (@JdbcTypeCode(SqlTypes.JSON)), keep a text such as Base64, or give it a column of its own."));
            default -> one("varchar");
        };
    }

    private static Shape one(String type) {
        return new Shape(type, type, null);
    }

    /** SQL that makes the value of a JSON expression. */
    String fromJson(String json) {
        String inner = "cast(" + json + " as " + first + ')';
        if (element != null) {
            return "array_map(x->" + element.fromJson("x") + ',' + inner + ')';
        }
        return first.equals(second) ? inner : "cast(" + inner + " as " + second + ')';
    }

    /** The same for a text with JSON. */
    String fromText(String text) {
        return fromJson("parse_json(" + text + ')');
    }
}
