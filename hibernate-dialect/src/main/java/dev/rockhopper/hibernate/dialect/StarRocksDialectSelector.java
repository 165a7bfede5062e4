/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import org.hibernate.boot.registry.selector.spi.DialectSelector;
import org.hibernate.dialect.Dialect;

/** Lets people write {@code hibernate.dialect=StarRocks}. */
public final class StarRocksDialectSelector implements DialectSelector {

    private static final long serialVersionUID = 1L;

    @Override
    public Class<? extends Dialect> resolve(String name) {
        return "StarRocks".equalsIgnoreCase(name) ? StarRocksDialect.class : null;
    }
}
