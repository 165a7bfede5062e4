/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AutoFlushEvent;
import org.hibernate.event.spi.AutoFlushEventListener;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.event.spi.FlushEventListener;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells when a transaction is rolled back that has changed rows: each statement of StarRocks takes effect at once, whatever JDBC's
 * {@code setAutoCommit} says, so nothing is undone.
 *
 * <p>Source: FE class {@code SessionVariable}, where {@code autocommit} is read by nobody.
 */
final class RollbackGuard
        implements FlushEventListener,
                AutoFlushEventListener,
                PreInsertEventListener,
                PreUpdateEventListener,
                PreDeleteEventListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RollbackGuard.class);

    private final transient WriteWatch writes;
    private final transient Consumer<Message> reaction;
    private final transient Set<SharedSessionContractImplementor> watched =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    RollbackGuard(WriteWatch writes, Consumer<Message> reaction) {
        this.writes = writes;
        this.reaction = reaction;
    }

    /** The reaction that makes an error of it. */
    static void fail(Message message) {
        throw new RockhopperException(message);
    }

    /** The reaction that hands the first message to {@code log}, and no other. */
    static Consumer<Message> once(Consumer<String> log) {
        AtomicBoolean done = new AtomicBoolean();
        return message -> {
            if (done.compareAndSet(false, true)) {
                log.accept(message.toString());
            }
        };
    }

    /** The reaction of {@code warn}. */
    static Consumer<Message> warning() {
        return once(LOG::warn);
    }

    /** Up to Hibernate 7.1, events of stateless sessions have no session. */
    private void watch(SharedSessionContractImplementor session) {
        if (session != null && session.isTransactionInProgress() && watched.add(session)) {
            writes.forget();
            session.getTransactionCoordinator()
                    .getLocalSynchronizations()
                    .registerSynchronization(new AtTheEnd(session));
        }
    }

    private void end(SharedSessionContractImplementor session, int status) {
        watched.remove(session);
        boolean lost = writes.wrote() && status != Status.STATUS_COMMITTED;
        writes.forget();
        if (lost) {
            report();
        }
    }

    private void report() {
        reaction.accept(DialectCode.ROLLBACK.warning(
                "transaction",
                "A transaction was rolled back, but what it had already written stays: StarRocks makes every statement"
                        + " lasting at once.",
                "Check before you write, write each unit in one statement, and repeat what failed: an INSERT into a primary-key"
                        + " table may be repeated. " + GuardIntegrator.ROLLBACK
                        + "=fail makes this an error, ignore silences it."));
    }

    @Override
    public void onFlush(FlushEvent event) {
        watch(EventSessions.of(event));
    }

    @Override
    public void onAutoFlush(AutoFlushEvent event) {
        watch(EventSessions.of(event));
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        watch(EventSessions.of(event));
        return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        watch(EventSessions.of(event));
        return false;
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        watch(EventSessions.of(event));
        return false;
    }

    private final class AtTheEnd implements Synchronization {

        private final SharedSessionContractImplementor session;

        AtTheEnd(SharedSessionContractImplementor session) {
            this.session = session;
        }

        @Override
        public void beforeCompletion() {
            // nothing is known yet
        }

        @Override
        public void afterCompletion(int status) {
            end(session, status);
        }
    }
}
