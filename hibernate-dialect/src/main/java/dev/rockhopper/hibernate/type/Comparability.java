/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.stream.IntStream;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * What StarRocks compares of a type, and the text that can be compared in its place.
 *
 * <p>Source: FE class {@code Type}, methods {@code canDistinct}, {@code canGroupBy}, {@code canOrderBy}.
 */
public enum Comparability {
    /** Everything. */
    FULL("", ""),
    /** Equality only. */
    UNSORTED("", ""),
    /** Nothing; its text is compared. */
    JSON("json_string(", ")"),
    /** Neither DISTINCT nor GROUP BY; its bytes as a text are compared. */
    BINARY("from_binary(", ",'utf8')"),
    /** Nothing, and there is no text. */
    NONE("", "");

    private final String before;
    private final String after;

    Comparability(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** What stands before the value to make a text of it. */
    public String before() {
        return before;
    }

    /** What stands after it. */
    public String after() {
        return after;
    }

    /** That of a type. */
    public static Comparability of(JdbcType type) {
        if (type instanceof ArrayType array) {
            return inside(of(array.getElementJdbcType()));
        }
        if (type instanceof MapType map) {
            return map.value() == null || inside(of(map.value().getJdbcType())) == NONE ? NONE : UNSORTED;
        }
        if (type instanceof StructType struct) {
            return ofFields(struct.getEmbeddableMappingType());
        }
        return switch (type.getDdlTypeCode()) {
            case SqlTypes.JSON, SqlTypes.JSON_ARRAY -> JSON;
            case SqlTypes.BINARY, SqlTypes.VARBINARY, SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB ->
                BINARY;
            default -> FULL;
        };
    }

    private static Comparability ofFields(EmbeddableMappingType fields) {
        return fields == null
                ? FULL
                : IntStream.range(0, fields.getJdbcValueCount())
                        .mapToObj(i -> inside(of(fields.getJdbcValueSelectable(i)
                                .getJdbcMapping()
                                .getJdbcType())))
                        .max(Comparability::compareTo)
                        .orElse(FULL);
    }

    private static Comparability inside(Comparability part) {
        return part == FULL || part == UNSORTED ? part : NONE;
    }
}
