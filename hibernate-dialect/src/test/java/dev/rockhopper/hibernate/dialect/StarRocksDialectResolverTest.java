/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DatabaseMetaDataDialectResolutionInfoAdapter;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which servers get the dialect, with which version. */
class StarRocksDialectResolverTest {

    private final StarRocksDialectResolver resolver = new StarRocksDialectResolver();

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "MariaDB", "StarRocks"})
    void aServerThatKnowsItsVersionIsStarRocks(String product) throws SQLException {
        Dialect dialect = resolver.resolveDialect(server(product, "3.5.2 abcdef0"));
        assertThat(dialect).isInstanceOf(StarRocksDialect.class);
        assertThat(dialect.getVersion().getMajor()).isEqualTo(3);
        assertThat(dialect.getVersion().getMinor()).isEqualTo(5);
        assertThat(dialect.getVersion().getMicro()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "MariaDB", "H2", "PostgreSQL"})
    void otherServersAreLeftAlone(String product) throws SQLException {
        assertThat(resolver.resolveDialect(server(product, null))).isNull();
    }

    @Test
    void otherProductsAreNotEvenAsked() throws SQLException {
        assertThat(resolver.resolveDialect(server("H2", "3.5.2"))).isNull();
    }

    @Test
    void vendorBuildsCountAsTheNewest() throws SQLException {
        Dialect dialect = resolver.resolveDialect(server("MySQL", "main-1a2b3c"));
        assertThat(dialect.getVersion().getMajor()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void shortNameAndServices() {
        assertThat(new StarRocksDialectSelector().resolve("starrocks")).isEqualTo(StarRocksDialect.class);
        assertThat(new StarRocksDialectSelector().resolve("MySQL")).isNull();
        assertThat(java.util.ServiceLoader.load(org.hibernate.engine.jdbc.dialect.spi.DialectResolver.class))
                .anyMatch(StarRocksDialectResolver.class::isInstance);
    }

    /** A server of a product; {@code version} is the answer of current_version(), or null for MySQL's error 1305. */
    private static DialectResolutionInfo server(String product, String version) throws SQLException {
        ResultSet rows = proxy(ResultSet.class, "next", true, "getString", version);
        Statement statement = (Statement) Proxy.newProxyInstance(
                Statement.class.getClassLoader(), new Class<?>[] {Statement.class}, (self, method, arguments) -> {
                    if (method.getName().equals("executeQuery") && version == null) {
                        throw new SQLException("FUNCTION current_version does not exist", "42000", 1305);
                    }
                    return method.getName().equals("executeQuery") ? rows : null;
                });
        Connection connection = proxy(Connection.class, "createStatement", statement);
        return new DatabaseMetaDataDialectResolutionInfoAdapter(proxy(
                DatabaseMetaData.class,
                "getDatabaseProductName",
                product,
                "getDatabaseProductVersion",
                "8.0.33",
                "getDatabaseMajorVersion",
                8,
                "getDatabaseMinorVersion",
                0,
                "getDriverName",
                "d",
                "getSQLKeywords",
                "",
                "getDriverMajorVersion",
                1,
                "getDriverMinorVersion",
                0,
                "getConnection",
                connection));
    }

    private static <T> T proxy(Class<T> type, Object... answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, a) -> {
            for (int i = 0; i < answers.length; i += 2) {
                if (answers[i].equals(method.getName())) {
                    return answers[i + 1];
                }
            }
            return null;
        }));
    }
}
