/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

/** The types without arguments. */
public enum ScalarType implements DataType {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INT,
    BIGINT,
    /** 128-bit integer. */
    LARGEINT,
    FLOAT,
    DOUBLE,
    DATE,
    DATETIME,
    /** Parsed by the server, but never a column type. */
    TIME,
    JSON,
    /** Semi-structured value, since 4.1. */
    VARIANT,
    HLL,
    BITMAP,
    PERCENTILE;

    @Override
    public String sql() {
        return name();
    }

    @Override
    public String toString() {
        return sql();
    }
}
