/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.dialect.Dialect;
import org.hibernate.tool.schema.extract.spi.ColumnTypeInformation;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeConstructor;
import org.hibernate.type.spi.TypeConfiguration;

/** Makes the JDBC type of an ARRAY column from the type of its elements. */
final class ArrayTypeConstructor implements JdbcTypeConstructor {

    static final ArrayTypeConstructor INSTANCE = new ArrayTypeConstructor();

    private ArrayTypeConstructor() {}

    @Override
    public JdbcType resolveType(
            TypeConfiguration configuration,
            Dialect dialect,
            BasicType<?> elementType,
            ColumnTypeInformation columnTypeInformation) {
        return new ArrayType(elementType.getJdbcType());
    }

    @Override
    public JdbcType resolveType(
            TypeConfiguration configuration,
            Dialect dialect,
            JdbcType elementType,
            ColumnTypeInformation columnTypeInformation) {
        return new ArrayType(elementType);
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.ARRAY;
    }
}
