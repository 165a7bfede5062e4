/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of migration sources and of the revision graph (RH6xxx). */
public enum RevisionCode implements MessageCode {
    /** An operation lacks a part without which it is no statement. */
    INCOMPLETE_OPERATION("RH6001", "An operation lacks a part without which it is no statement."),
    /** SQL whose effect on the schema is not known and was not stated. */
    UNKNOWN_EFFECT("RH6002", "SQL whose effect on the schema is not known and was not stated."),
    /** One call holds no statement, or several. */
    NOT_ONE_STATEMENT("RH6003", "One call holds no statement, or several."),
    /** A value that has no SQL literal. */
    INVALID_VALUE("RH6004", "A value that has no SQL literal."),
    /** An upgrade or downgrade method threw an exception. */
    RECORDING_FAILED("RH6005", "An upgrade or downgrade method threw an exception."),
    /** The way back from a step was declared impossible. */
    SESSION("RH6007", "A step that changes the session in which the next steps run."),
    IRREVERSIBLE("RH6006", "The way back from a step was declared impossible."),

    /** Two revisions have the same id. */
    DUPLICATE_ID("RH6010", "Two revisions have the same id."),
    /** A revision names a parent that does not exist. */
    MISSING_PARENT("RH6011", "A revision names a parent that does not exist."),
    /** Revisions are each other's ancestors. */
    CYCLE("RH6012", "Revisions are each other's ancestors."),
    /** There is more than one head where one is needed. */
    SEVERAL_HEADS("RH6013", "There is more than one head where one is needed."),
    /** A target that names no revision. */
    UNKNOWN_TARGET("RH6014", "A target that names no revision."),
    /** A target that fits several revisions. */
    AMBIGUOUS_TARGET("RH6015", "A target that fits several revisions."),
    /** A range whose ends do not lie on one line. */
    INVALID_RANGE("RH6016", "A range whose ends do not lie on one line."),
    /** An id or label that cannot be told from a target such as head or +1. */
    INVALID_ID("RH6017", "An id or label that cannot be told from a target such as head or +1."),
    /** A label that several revisions carry. */
    DUPLICATE_LABEL("RH6018", "A label that several revisions carry."),
    /** A revision that was applied has no file. */
    LOST_REVISION("RH6019", "A revision that was applied has no file."),

    /** A file in the folder of migrations that is no revision. */
    NOT_A_REVISION("RH6020", "A file in the folder of migrations that is no revision."),
    /** A revision file whose header cannot be read. */
    INVALID_HEADER("RH6021", "A revision file whose header cannot be read."),
    /** A file exists already and is not overwritten. */
    FILE_EXISTS("RH6022", "A file exists already and is not overwritten."),
    /** A file or folder could not be read or written. */
    IO_FAILED("RH6023", "A file or folder could not be read or written."),
    /** A statement of a SQL revision could not be understood. */
    INVALID_SQL("RH6024", "A statement of a SQL revision could not be understood."),

    /** A migration source does not compile. */
    COMPILE_ERROR("RH6030", "A migration source does not compile."),
    /** The running Java has no compiler. */
    NO_COMPILER("RH6031", "The running Java has no compiler."),
    /** A revision class cannot be used as one. */
    INVALID_CLASS("RH6032", "A revision class cannot be used as one."),

    /** A plan with refused changes cannot become a revision. */
    REFUSED_PLAN("RH6040", "A plan with refused changes cannot become a revision."),
    /** A written migration would not yield the statements of its plan. */
    UNFAITHFUL_SOURCE("RH6041", "A written migration would not yield the statements of its plan."),
    /** A migration cannot be applied to the schema that the revisions before it leave. */
    HISTORY_BROKEN("RH6042", "A migration cannot be applied to the schema that the revisions before it leave."),
    /** The snapshot is not the model after the newest revision. */
    SNAPSHOT_OUTDATED("RH6043", "The snapshot is not the model after the newest revision."),
    /** Revisions were squashed while a database was in their middle. */
    PARTLY_SQUASHED("RH6044", "A database has only some of the revisions that were squashed."),
    /** A revision lies in the way of a squash. */
    NOT_SQUASHABLE("RH6045", "Revisions that cannot be squashed.");

    private final String id;
    private final String title;

    RevisionCode(String id, String title) {
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
