/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes about running revisions against a database (RH7xxx). */
public enum RunCode implements MessageCode {
    /** Another runner holds the lock. */
    LOCK_HELD("RH7001", "Another run holds the lock of the database."),
    /** The lock vanished or changed hands while a run was under way. */
    LOCK_LOST("RH7002", "The lock was lost during a run."),
    /** A step failed; the run stopped there. */
    STEP_FAILED("RH7003", "A step failed; the run stopped there."),
    /** A revision was changed after a part of it had been run. */
    STEP_CHANGED("RH7004", "A step was changed after it had been run."),
    /** Nobody can tell whether a step of an interrupted run took effect. */
    STEP_IN_DOUBT("RH7005", "A step of an interrupted run is in doubt."),
    /** A revision is half applied or half reverted. */
    UNFINISHED("RH7006", "An interrupted run must be finished first."),
    /** A revision records that there is no way back. */
    IRREVERSIBLE("RH7007", "The revision cannot be reverted."),
    /** A hazard needs consent. */
    CONSENT_NEEDED("RH7008", "A hazard needs consent."),
    /** The books of Rockhopper cannot be read or written. */
    BOOKS("RH7009", "The history tables cannot be read or written."),
    /** The connection broke in the middle of a run. */
    CONNECTION_LOST("RH7010", "The connection was lost during a run."),
    /** Somebody stopped a run. */
    INTERRUPTED("RH7011", "A run was stopped."),
    /** A job is under way on a table that a step changes. */
    TABLE_BUSY("RH7013", "A job is under way on a table."),
    /** A table wants more replicas than there are live backends. */
    REPLICATION("RH7014", "More replicas than live backends."),
    /** After a step an object is not what the revision says. */
    NOT_AS_EXPECTED("RH7015", "After a step, an object is not as expected."),
    /** A name that Rockhopper needs is taken. */
    NAME_TAKEN("RH7016", "A name that Rockhopper needs is taken."),
    /** A run ended while a job of its last step goes on, as it was asked to. */
    JOB_LEFT("RH7017", "A run ended without waiting for its job."),
    /** A step will be refused or wait as things are. */
    PRECONDITION("RH7018", "A step cannot run as things are."),
    /** A dropped object can be brought back for a while. */
    RECOVERABLE("RH7019", "A dropped table can be brought back for a while."),
    /** Targets of a fleet failed. */
    FLEET("RH7020", "Not all targets were reached."),
    /** Other runs were at work before this one had the lock. */
    MEANWHILE("RH7021", "Other runs were at work before this one had the lock.");

    private final String id;
    private final String title;

    RunCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }
}
