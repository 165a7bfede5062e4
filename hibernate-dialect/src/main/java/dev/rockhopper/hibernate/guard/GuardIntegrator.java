/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import dev.rockhopper.hibernate.dialect.StarRocksDialect;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.internal.SessionFactoryOptionsBuilder;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;

/** Sets the guards up for persistence units that talk to StarRocks, and only for them. */
public final class GuardIntegrator implements Integrator {

    /** The setting that lets a session factory be built although ids are generated: {@code refuse} (default) or {@code allow}. */
    public static final String GENERATED_IDS = "hibernate.dialect.starrocks.generated_ids";

    /** What a rollback does that undoes nothing: {@code warn} once (default), {@code fail} or {@code ignore}. */
    public static final String ROLLBACK = "hibernate.dialect.starrocks.rollback";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        if (factory.getJdbcServices().getDialect() instanceof StarRocksDialect) {
            if (!"allow".equals(factory.getProperties().get(GENERATED_IDS))) {
                factory.addObserver(new GeneratedIdGuard());
            }
            ViewGuard views = new ViewGuard();
            EventListenerRegistry events = factory.getEventListenerRegistry();
            events.prependListeners(EventType.PRE_UPDATE, views, new UpdateGuard());
            events.prependListeners(EventType.PRE_INSERT, views);
            events.prependListeners(EventType.PRE_DELETE, views);
            watchRollbacks(factory, events);
        }
    }

    private static void watchRollbacks(SessionFactoryImplementor factory, EventListenerRegistry events) {
        String reaction = String.valueOf(factory.getProperties().getOrDefault(ROLLBACK, "warn"));
        if (reaction.equals("ignore")
                || !(factory.getSessionFactoryOptions() instanceof SessionFactoryOptionsBuilder options)) {
            return;
        }
        WriteWatch writes = new WriteWatch(options.getStatementInspector());
        options.applyStatementInspector(writes);
        RollbackGuard guard =
                new RollbackGuard(writes, reaction.equals("fail") ? RollbackGuard::fail : RollbackGuard.warning());
        events.prependListeners(EventType.FLUSH, guard);
        events.prependListeners(EventType.AUTO_FLUSH, guard);
        events.prependListeners(EventType.PRE_INSERT, guard);
        events.prependListeners(EventType.PRE_UPDATE, guard);
        events.prependListeners(EventType.PRE_DELETE, guard);
    }
}
