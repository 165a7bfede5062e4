/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.batch;

import dev.rockhopper.hibernate.dialect.StarRocksDialect;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.hibernate.engine.jdbc.batch.spi.Batch;
import org.hibernate.engine.jdbc.batch.spi.BatchBuilder;
import org.hibernate.engine.jdbc.batch.spi.BatchKey;
import org.hibernate.engine.jdbc.mutation.group.PreparedStatementGroup;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Batches of INSERT on StarRocks ({@code hibernate.jdbc.batch_size}), which the driver makes one statement of
 * ({@code rewriteBatchedStatements=true}); UPDATE and DELETE are
 * sent one by one, because the driver would send many of them as several statements at once, which the frontend does not take.
 * Other databases are not touched.
 */
final class InsertBatches implements BatchBuilder {

    private static final long serialVersionUID = 1L;

    /** The smallest batch that Hibernate makes; the drivers send up to three statements one by one. */
    private static final Integer SMALL = 2;

    private final BatchBuilder hibernate;
    private final transient ServiceRegistryImplementor registry;

    InsertBatches(BatchBuilder hibernate, ServiceRegistryImplementor registry) {
        this.hibernate = hibernate;
        this.registry = registry;
    }

    @Override
    public Batch buildBatch(
            BatchKey key, Integer size, Supplier<PreparedStatementGroup> statements, JdbcCoordinator coordinator) {
        if (!(registry.requireService(JdbcServices.class).getDialect() instanceof StarRocksDialect)) {
            return hibernate.buildBatch(key, size, statements, coordinator);
        }
        PreparedStatementGroup group = statements.get();
        return hibernate.buildBatch(key, inserts(group) ? size : SMALL, () -> group, coordinator);
    }

    private static boolean inserts(PreparedStatementGroup group) {
        AtomicBoolean only = new AtomicBoolean(true);
        group.forEachStatement((table, statement) -> {
            if (!statement.getSqlString().stripLeading().regionMatches(true, 0, "insert", 0, "insert".length())) {
                only.set(false);
            }
        });
        return only.get();
    }
}
