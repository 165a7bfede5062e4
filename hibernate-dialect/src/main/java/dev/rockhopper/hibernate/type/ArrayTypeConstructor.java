/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.function.UnaryOperator;
import org.hibernate.dialect.Dialect;
import org.hibernate.tool.schema.extract.spi.ColumnTypeInformation;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeConstructor;
import org.hibernate.type.spi.TypeConfiguration;

/** Makes the JDBC type of an ARRAY or JSON column from the type of its elements. */
final class ArrayTypeConstructor implements JdbcTypeConstructor {

    static final ArrayTypeConstructor INSTANCE = new ArrayTypeConstructor(SqlTypes.ARRAY, ArrayType::new);

    static final ArrayTypeConstructor JSON = new ArrayTypeConstructor(SqlTypes.JSON_ARRAY, JsonListType::new);

    private final int code;
    private final UnaryOperator<JdbcType> type;

    private ArrayTypeConstructor(int code, UnaryOperator<JdbcType> type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public JdbcType resolveType(
            TypeConfiguration configuration,
            Dialect dialect,
            BasicType<?> elementType,
            ColumnTypeInformation columnTypeInformation) {
        return type.apply(elementType.getJdbcType());
    }

    @Override
    public JdbcType resolveType(
            TypeConfiguration configuration,
            Dialect dialect,
            JdbcType elementType,
            ColumnTypeInformation columnTypeInformation) {
        return type.apply(elementType);
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return code;
    }
}
