/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.metamodel.mapping.SqlExpressible;
import org.hibernate.type.BasicType;
import org.hibernate.type.Type;
import org.hibernate.type.descriptor.sql.internal.DdlTypeImpl;
import org.hibernate.type.descriptor.sql.spi.DdlTypeRegistry;

/** {@code map<varchar(255),int>}; the size of the column is that of its values. */
public final class MapDdl extends DdlTypeImpl {

    private static final long serialVersionUID = 1L;

    private final transient Dialect dialect;

    /** For a dialect. */
    public MapDdl(Dialect dialect) {
        super(MapType.CODE, "map", dialect);
        this.dialect = dialect;
    }

    @Override
    public String getTypeName(Size columnSize, Type type, DdlTypeRegistry registry) {
        return ((BasicType<?>) type).getJdbcType() instanceof MapType map
                ? "map<" + name(map.key(), new Size(), registry) + ',' + name(map.value(), columnSize, registry) + '>'
                : super.getTypeName(columnSize, type, registry);
    }

    private String name(BasicType<?> type, Size size, DdlTypeRegistry registry) {
        Size resolved = dialect.getSizeStrategy().resolveSize(type.getJdbcType(), type.getJavaTypeDescriptor(), size);
        return registry.getTypeName(type.getJdbcType().getDdlTypeCode(), resolved, type);
    }

    @Override
    public String getCastTypeName(Size columnSize, SqlExpressible type, DdlTypeRegistry registry) {
        return type.getJdbcMapping().getJdbcType() instanceof MapType map
                ? map.shape().second()
                : super.getCastTypeName(columnSize, type, registry);
    }
}
