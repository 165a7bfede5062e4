/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.Map;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.VarcharUUIDJdbcType;

/** The list of JDBC types that StarRocks needs in place of Hibernate's own. */
public final class StarRocksTypes {

    private StarRocksTypes() {}

    /** Registers them. No ENUM types on purpose: enums are VARCHAR or TINYINT. */
    public static void contribute(TypeContributions contributions) {
        var registry = contributions.getTypeConfiguration().getJdbcTypeRegistry();
        registry.addDescriptor(VarcharUUIDJdbcType.INSTANCE);
        registry.addDescriptor(JsonType.INSTANCE);
        registry.addDescriptor(StructType.INSTANCE);
        registry.addDescriptor(MapType.ANY);
        registry.addTypeConstructor(ArrayTypeConstructor.INSTANCE);
        registry.addTypeConstructor(ArrayTypeConstructor.JSON);
        registry.addTypeConstructor(SqlTypes.STRUCT_ARRAY, ArrayTypeConstructor.INSTANCE);
        registry.addDescriptor(new TimeType(SqlTypes.TIME));
        registry.addDescriptor(new TimeType(SqlTypes.TIME_UTC));
        contributions.contributeJavaType(new MapJavaType(Map.class));
    }
}
