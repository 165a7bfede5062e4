/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * How a JSON text becomes a value of StarRocks: the type that JSON is cast to, and the way from there to the type in the end.
 *
 * <p>The backend casts JSON to truth values, integers, floating point numbers and texts only; dates and times go by way of texts, and
 * so do decimals, whose digits JSON would lose. Decimals stay texts, as their size is that of the column that they are assigned to.
 * Bytes are hexadecimal digits on both ways, as a text holds no others. Source: BE file {@code cast_expr.cpp}; FE class
 * {@code TypeManager}.
 *
 * @param first what JSON is cast to
 * @param second the type in the end
 * @param written SQL that makes a value of it of one of the first type; null if a cast does
 * @param read SQL that makes something readable of a value; null if it is readable as it is
 */
record Shape(String first, String second, Conversion written, Conversion read) {

    /** A text. */
    static final Shape TEXT = one("varchar");

    private static final Shape BYTES = new Shape(
            "varchar",
            "varbinary",
            (value, depth) -> "to_binary(" + value + ",'hex')",
            (value, depth) -> "from_binary(" + value + ",'hex')");

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

    static Shape array(Shape element, boolean nested) {
        Conversion whole = nested ? element::fromJson : element.written == null ? null : element::convert;
        return new Shape(
                nested ? "array<json>" : "array<" + element.first + '>',
                "array<" + element.second + '>',
                Conversion.each(whole),
                Conversion.each(element.read));
    }

    static Shape map(Shape key, Shape value) {
        return new Shape(
                "map<varchar," + value.first + '>',
                "map<" + key.second + ',' + value.second + '>',
                value.written == null ? null : Conversion.entries(key::convert, value::convert),
                value.read == null ? null : Conversion.entries((name, depth) -> name, value.read));
    }

    static Shape struct(Map<String, Shape> fields) {
        return new Shape(
                fields.entrySet().stream()
                        .map(field -> '`' + field.getKey() + "` " + field.getValue().first)
                        .collect(Collectors.joining(",", "struct<", ">")),
                fields.entrySet().stream()
                        .map(field -> '`' + field.getKey() + "` " + field.getValue().second)
                        .collect(Collectors.joining(",", "struct<", ">")),
                fields.values().stream().allMatch(field -> field.written == null)
                        ? null
                        : Conversion.fields(fields, (field, value, depth) -> field.convert(value, depth)),
                fields.values().stream().allMatch(field -> field.read == null)
                        ? null
                        : Conversion.fields(
                                fields,
                                (field, value, depth) -> field.read == null ? value : field.read.of(value, depth)));
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
            case SqlTypes.DATE -> new Shape("varchar", "date", null, null);
            case SqlTypes.TIMESTAMP, SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE ->
                new Shape("varchar", "datetime", null, null);
            case SqlTypes.BINARY, SqlTypes.VARBINARY, SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB ->
                BYTES;
            default -> one("varchar");
        };
    }

    private static Shape one(String type) {
        return new Shape(type, type, null, null);
    }

    /** SQL that makes the value of one of the first type. */
    private String convert(String value, int depth) {
        if (written != null) {
            return written.of(value, depth);
        }
        return first.equals(second) ? value : "cast(" + value + " as " + second + ')';
    }

    private String fromJson(String json, int depth) {
        return convert("cast(" + json + " as " + first + ')', depth);
    }

    /** SQL that makes the value of a JSON expression. */
    String fromJson(String json) {
        return fromJson(json, 0);
    }

    /** The same for a text with JSON. */
    String fromText(String text) {
        return fromJson("parse_json(" + text + ')');
    }
}
