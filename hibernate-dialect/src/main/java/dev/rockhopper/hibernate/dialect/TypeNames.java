/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import static org.hibernate.type.SqlTypes.ARRAY;
import static org.hibernate.type.SqlTypes.BINARY;
import static org.hibernate.type.SqlTypes.BLOB;
import static org.hibernate.type.SqlTypes.CHAR;
import static org.hibernate.type.SqlTypes.CLOB;
import static org.hibernate.type.SqlTypes.DECIMAL;
import static org.hibernate.type.SqlTypes.DOUBLE;
import static org.hibernate.type.SqlTypes.FLOAT;
import static org.hibernate.type.SqlTypes.INTEGER;
import static org.hibernate.type.SqlTypes.JSON;
import static org.hibernate.type.SqlTypes.NCHAR;
import static org.hibernate.type.SqlTypes.NCLOB;
import static org.hibernate.type.SqlTypes.NUMERIC;
import static org.hibernate.type.SqlTypes.NVARCHAR;
import static org.hibernate.type.SqlTypes.REAL;
import static org.hibernate.type.SqlTypes.TIME;
import static org.hibernate.type.SqlTypes.TIMESTAMP;
import static org.hibernate.type.SqlTypes.TIMESTAMP_UTC;
import static org.hibernate.type.SqlTypes.TIMESTAMP_WITH_TIMEZONE;
import static org.hibernate.type.SqlTypes.TIME_UTC;
import static org.hibernate.type.SqlTypes.TIME_WITH_TIMEZONE;
import static org.hibernate.type.SqlTypes.VARBINARY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import dev.rockhopper.hibernate.type.Aggregates;
import dev.rockhopper.hibernate.type.MapDdl;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.NationalizationSupport;
import org.hibernate.dialect.aggregate.AggregateSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.sql.internal.ArrayDdlTypeImpl;
import org.hibernate.type.descriptor.sql.internal.CapacityDependentDdlType;
import org.hibernate.type.descriptor.sql.internal.DdlTypeImpl;

/**
 * Column types in DDL and target types in casts.
 *
 * <p>Source: docs/en/sql-reference/data-types; rule {@code type} of {@code StarRocks.g4}. Not column types: {@code time},
 * {@code timestamp}, {@code enum}, {@code blob}, {@code clob}, {@code bit}, {@code uuid}.
 */
abstract class TypeNames extends TemporalSql {

    /** The longest VARCHAR and VARBINARY, in bytes. */
    static final int MAX_LENGTH = 1_048_576;

    private static final int FLOAT_BITS = 24;
    private static final int DOUBLE_BITS = 53;
    private static final int UUID_LENGTH = 36;

    TypeNames(DialectResolutionInfo info) {
        super(info);
    }

    TypeNames(StarRocksVersion version) {
        super(version);
    }

    @Override
    protected String columnType(int sqlTypeCode) {
        return switch (sqlTypeCode) {
            case INTEGER -> "int";
            case FLOAT, REAL -> "float";
            case DOUBLE -> "double";
            case NUMERIC, DECIMAL -> "decimal($p,$s)";
            case TIME, TIME_UTC, TIME_WITH_TIMEZONE -> "varchar(18)";
            case TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_WITH_TIMEZONE -> "datetime";
            case NCHAR -> columnType(CHAR);
            case NVARCHAR -> columnType(VARCHAR);
            case CLOB, NCLOB -> "varchar(" + MAX_LENGTH + ")";
            case BINARY, VARBINARY -> "varbinary($l)";
            case BLOB -> "varbinary(" + MAX_LENGTH + ")";
            default -> super.columnType(sqlTypeCode);
        };
    }

    /** Lengths do not matter in a cast; {@code varchar} without one is the longest. */
    @Override
    protected String castType(int sqlTypeCode) {
        return switch (sqlTypeCode) {
            case CHAR, VARCHAR, NCHAR, NVARCHAR, CLOB, NCLOB, SqlTypes.LONG32VARCHAR, SqlTypes.LONG32NVARCHAR ->
                "varchar";
            case BINARY, VARBINARY, BLOB, SqlTypes.LONG32VARBINARY -> "varbinary";
            case TIME, TIME_UTC, TIME_WITH_TIMEZONE -> "time";
            default -> super.castType(sqlTypeCode);
        };
    }

    @Override
    protected void registerColumnTypes(TypeContributions contributions, ServiceRegistry serviceRegistry) {
        super.registerColumnTypes(contributions, serviceRegistry);
        var registry = contributions.getTypeConfiguration().getDdlTypeRegistry();
        registry.addDescriptor(CapacityDependentDdlType.builder(FLOAT, "double", "double", this)
                .withTypeCapacity(FLOAT_BITS, "float")
                .build());
        registry.addDescriptor(new DdlTypeImpl(JSON, "json", this));
        registry.addDescriptor(new DdlTypeImpl(SqlTypes.UUID, "varchar(" + UUID_LENGTH + ")", "varchar", this));
        registry.addDescriptor(new ArrayDdlTypeImpl(this, false));
        registry.addDescriptor(new MapDdl(this));
        registry.addDescriptor(new DdlTypeImpl(SqlTypes.STRUCT, "struct", this));
    }

    @Override
    public String getArrayTypeName(String javaElementTypeName, String elementTypeName, Integer maxLength) {
        return elementTypeName == null ? javaElementTypeName + "Array" : "array<" + elementTypeName + ">";
    }

    @Override
    public AggregateSupport getAggregateSupport() {
        return Aggregates.INSTANCE;
    }

    /** For {@code @Struct}; a STRUCT column states its fields itself, so nothing is created. */
    @Override
    public boolean supportsUserDefinedTypes() {
        return true;
    }

    @Override
    public boolean supportsStandardArrays() {
        return true;
    }

    @Override
    public int getPreferredSqlTypeCodeForArray() {
        return ARRAY;
    }

    @Override
    public int getMaxVarcharLength() {
        return MAX_LENGTH;
    }

    @Override
    public int getMaxVarbinaryLength() {
        return MAX_LENGTH;
    }

    @Override
    public int getDefaultDecimalPrecision() {
        return 38;
    }

    @Override
    public int getFloatPrecision() {
        return FLOAT_BITS;
    }

    @Override
    public int getDoublePrecision() {
        return DOUBLE_BITS;
    }

    @Override
    public NationalizationSupport getNationalizationSupport() {
        return NationalizationSupport.IMPLICIT;
    }

    @Override
    public boolean useMaterializedLobWhenCapacityExceeded() {
        return false;
    }
}
