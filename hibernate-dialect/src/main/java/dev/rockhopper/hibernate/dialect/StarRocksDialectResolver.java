/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import java.util.Set;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;

/**
 * Chooses {@link StarRocksDialect} when the server is StarRocks, and leaves every other server to Hibernate.
 *
 * <p>The product name {@code StarRocks} (StarRocks' own driver, or {@code jakarta.persistence.database-product-name}) is enough. A
 * server that calls itself MySQL or MariaDB is asked once with {@link ServerProbe}.
 */
public final class StarRocksDialectResolver implements DialectResolver {

    private static final long serialVersionUID = 1L;

    private static final Set<String> IMITATED = Set.of("MySQL", "MariaDB");

    @Override
    public Dialect resolveDialect(DialectResolutionInfo info) {
        String product = info.getDatabaseName();
        boolean starRocks = "StarRocks".equalsIgnoreCase(product)
                || product != null
                        && IMITATED.contains(product)
                        && ServerProbe.currentVersion(info).isPresent();
        return starRocks ? new StarRocksDialect(info) : null;
    }
}
