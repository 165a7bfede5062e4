/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens {@link FakeSession}s and remembers what they were asked. */
final class FakeCatalog implements SessionFactory {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final CountDownLatch blocked = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public Session open(Client client) {
        opened.incrementAndGet();
        return new FakeSession(this, client);
    }

    void ran(String statement) {
        if (statement.length() < 1000) {
            statements.add(statement);
        }
    }

    void closed() {
        closed.incrementAndGet();
    }

    void awaitInterrupt() throws InterruptedException {
        blocked.countDown();
        never.await();
    }

    void awaitBlocked() throws InterruptedException {
        blocked.await();
    }

    List<String> statements() {
        return statements;
    }

    int openedSessions() {
        return opened.get();
    }

    int closedSessions() {
        return closed.get();
    }
}
