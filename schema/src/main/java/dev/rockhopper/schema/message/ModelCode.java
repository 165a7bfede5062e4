/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of the model: what a schema, written by a person, may not say (RH1xxx). */
public enum ModelCode implements MessageCode {
    /** A name that StarRocks cannot hold. */
    INVALID_NAME("RH1001", "A name that StarRocks cannot hold."),
    /** A data type that does not exist or has impossible arguments. */
    INVALID_TYPE("RH1002", "A data type that does not exist or has impossible arguments."),
    /** Two things of one kind have the same name. */
    DUPLICATE_NAME("RH1003", "Two things of one kind have the same name."),
    /** A clause names a column that the table does not have. */
    UNKNOWN_COLUMN("RH1004", "A clause names a column that the table does not have."),
    /** The name of a wanted object is held by something that is not managed. */
    NAME_TAKEN("RH1005", "The name of a wanted object is held by something that is not managed."),
    /** A table has no column, or too many. */
    COLUMN_COUNT("RH1006", "A table has no column, or too many."),
    /** Something that the version of the server does not have. */
    NEEDS_NEWER_SERVER("RH1007", "Something that the version of the server does not have."),
    /** Key columns that StarRocks refuses as a key. */
    KEY_COLUMNS("RH1010", "Key columns that StarRocks refuses as a key."),
    /** A type that cannot be a key. */
    KEY_TYPE("RH1011", "A type that cannot be a key."),
    /** An aggregate that is missing, or that does not go with key model or type. */
    AGGREGATE("RH1012", "An aggregate that is missing, or that does not go with key model or type."),
    /** A default that the column cannot have. */
    INVALID_DEFAULT("RH1013", "A default that the column cannot have."),
    /** An AUTO_INCREMENT column that cannot be. */
    AUTO_INCREMENT("RH1014", "An AUTO_INCREMENT column that cannot be."),
    /** A generated column that cannot be. */
    GENERATED_COLUMN("RH1015", "A generated column that cannot be."),
    /** A partition scheme, or partitions, that cannot be. */
    PARTITION("RH1016", "A partition scheme, or partitions, that cannot be."),
    /** A distribution that cannot be. */
    DISTRIBUTION("RH1017", "A distribution that cannot be."),
    /** A sort key that cannot be. */
    SORT_KEY("RH1018", "A sort key that cannot be."),
    /** An index that cannot be. */
    INDEX("RH1019", "An index that cannot be."),
    /** A property that is unknown, or a value that it cannot have. */
    PROPERTY("RH1020", "A property that is unknown, or a value that it cannot have."),
    /** A view or materialized view whose clauses do not go together. */
    VIEW("RH1021", "A view or materialized view whose clauses do not go together."),
    /** See {@link #summary()}. */
    ROLLUP("RH1022", "A rollup that cannot be."),
    /** See {@link #summary()}. */
    CUT_QUERY("RH1023", "A view whose query the server cuts short."),
    /** See {@link #summary()}. */
    UNSEEN_PROPERTY("RH1024", "A property that no server shows, so that nothing tells whether it is set.");

    private final String id;
    private final String title;

    ModelCode(String id, String title) {
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
