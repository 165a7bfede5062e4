/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.Optional;

/** A job that an ALTER started; guarded by the catalog's lock. */
public final class AlterJob {
    /** The list of SHOW ALTER TABLE in which a job stands. */
    public enum Kind {
        COLUMN,
        ROLLUP,
        OPTIMIZE
    }

    /** Where a job stands. */
    public enum State {
        PENDING,
        WAITING_TXN,
        RUNNING,
        FINISHED,
        CANCELLED;

        /** Whether nothing more will happen. */
        public boolean isFinal() {
            return this == FINISHED || this == CANCELLED;
        }
    }

    private final long id;
    private final Kind kind;
    private final long databaseId;
    private final long tableId;
    private final String tableName;
    private final String indexName;
    private final long indexId;
    private final boolean fast;
    private final long createdMillis;
    private final Runnable atEnd;
    private State state = State.PENDING;
    private Optional<Long> finishedMillis = Optional.empty();
    private String message = "";

    AlterJob(Request request, long id, long indexId, long createdMillis) {
        this.id = id;
        this.kind = request.kind();
        this.databaseId = request.databaseId();
        this.tableId = request.tableId();
        this.tableName = request.tableName();
        this.indexName = request.indexName();
        this.indexId = indexId;
        this.fast = request.fast();
        this.createdMillis = createdMillis;
        this.atEnd = request.atEnd();
    }

    /**
     * What a statement asks for.
     *
     * @param indexName the rollup that is built, or the table
     * @param fast whether only metadata changes: such a job is born finished
     * @param atEnd what happens when the job ends well
     */
    public record Request(
            Kind kind,
            long databaseId,
            long tableId,
            String tableName,
            String indexName,
            boolean fast,
            Runnable atEnd) {}

    /** Its number; numbers grow. */
    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public long databaseId() {
        return databaseId;
    }

    public long tableId() {
        return tableId;
    }

    /** The name of the table when the job was made. */
    public String tableName() {
        return tableName;
    }

    /** The rollup that is built, or the table. */
    public String indexName() {
        return indexName;
    }

    /** The number of the index that is written. */
    public long indexId() {
        return indexId;
    }

    /** Whether only metadata changed. */
    public boolean fast() {
        return fast;
    }

    public long createdMillis() {
        return createdMillis;
    }

    public State state() {
        return state;
    }

    public Optional<Long> finishedMillis() {
        return finishedMillis;
    }

    /** Why it was cancelled; empty otherwise. */
    public String message() {
        return message;
    }

    void advance(State next) {
        state = next;
    }

    /** Carries the work out; a refusal cancels the job. */
    void finish(long now) {
        try {
            atEnd.run();
        } catch (Refusal refusal) {
            cancel(now, refusal.getMessage());
            return;
        }
        state = State.FINISHED;
        finishedMillis = Optional.of(now);
    }

    void cancel(long now, String reason) {
        state = State.CANCELLED;
        finishedMillis = Optional.of(now);
        message = reason;
    }
}
