/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.TimeJdbcType;

/**
 * Times of the day in VARCHAR(18) columns as ISO texts ({@code 10:00:00.123}), since TIME is not a column type of StarRocks.
 *
 * <p>Equal times have equal texts, and texts sort as the times do; arithmetic on them does not work.
 */
final class TimeType implements JdbcType {

    private static final long serialVersionUID = 1L;

    private final int typeCode;

    /** For one of the JDBC codes of times. */
    TimeType(int typeCode) {
        this.typeCode = typeCode;
    }

    @Override
    public int getJdbcTypeCode() {
        return SqlTypes.VARCHAR;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return typeCode;
    }

    @Override
    public int getDdlTypeCode() {
        return SqlTypes.TIME;
    }

    @Override
    public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> javaType) {
        return TimeJdbcType.INSTANCE.getJdbcLiteralFormatter(javaType);
    }

    /** With seconds always. */
    static String text(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
        return new BasicBinder<>(javaType, this) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                    throws SQLException {
                statement.setString(index, text(value, options));
            }

            @Override
            protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                    throws SQLException {
                statement.setString(name, text(value, options));
            }

            private String text(X value, WrapperOptions options) {
                return TimeType.text(javaType.unwrap(value, LocalTime.class, options));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
        return new BasicExtractor<>(javaType, this) {
            private static final long serialVersionUID = 1L;

            @Override
            protected X doExtract(ResultSet rows, int index, WrapperOptions options) throws SQLException {
                return time(rows.getString(index), options);
            }

            @Override
            protected X doExtract(CallableStatement statement, int index, WrapperOptions options) throws SQLException {
                return time(statement.getString(index), options);
            }

            @Override
            protected X doExtract(CallableStatement statement, String name, WrapperOptions options)
                    throws SQLException {
                return time(statement.getString(name), options);
            }

            private X time(String text, WrapperOptions options) {
                return text == null ? null : javaType.wrap(LocalTime.parse(text), options);
            }
        };
    }
}
