/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.hql;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/** Which session factory is built of which metadata: the schema tool is shown the metadata only. */
public final class SessionFactories implements Integrator {

    private static final Map<Metadata, WeakReference<SessionFactoryImplementor>> BY_METADATA =
            Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        BY_METADATA.put(metadata, new WeakReference<>(factory));
    }

    /** The factory, if it is there and open. */
    static Optional<SessionFactoryImplementor> of(Metadata metadata) {
        return Optional.ofNullable(BY_METADATA.get(metadata))
                .map(WeakReference::get)
                .filter(factory -> !factory.isClosed());
    }
}
