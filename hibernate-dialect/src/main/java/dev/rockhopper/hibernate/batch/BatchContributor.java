/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.batch;

import java.util.Map;
import org.hibernate.boot.registry.StandardServiceInitiator;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.jdbc.batch.internal.BatchBuilderInitiator;
import org.hibernate.engine.jdbc.batch.spi.BatchBuilder;
import org.hibernate.service.spi.ServiceContributor;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/** Puts {@link InsertBatches} around Hibernate's own builder of batches, or around that of the user. */
public final class BatchContributor implements ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        builder.addInitiator(new Initiator());
    }

    private static final class Initiator implements StandardServiceInitiator<BatchBuilder> {

        @Override
        public Class<BatchBuilder> getServiceInitiated() {
            return BatchBuilder.class;
        }

        @Override
        public BatchBuilder initiateService(Map<String, Object> settings, ServiceRegistryImplementor registry) {
            return new InsertBatches(BatchBuilderInitiator.INSTANCE.initiateService(settings, registry), registry);
        }
    }
}
