/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

/**
 * A data type of StarRocks, as written or as stored.
 *
 * <p>Source: documentation page {@code sql-reference/data-types}; FE class {@code TypeParser}.
 */
public sealed interface DataType
        permits ScalarType, DecimalType, CharType, VarcharType, VarbinaryType, ArrayType, MapType, StructType {

    /** The type in upper-case SQL that StarRocks accepts, for example {@code ARRAY<VARCHAR(20)>}. */
    String sql();
}
