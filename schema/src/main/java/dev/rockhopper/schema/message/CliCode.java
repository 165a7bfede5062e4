/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of the command line: settings (RH80xx), calls (RH81xx), what commands find or refuse (RH82xx). */
public enum CliCode implements MessageCode {
    /** A setting that does not exist. */
    UNKNOWN_SETTING("RH8001", "A setting that does not exist."),
    /** A setting whose value cannot be used. */
    INVALID_SETTING("RH8002", "A setting whose value cannot be used."),
    /** A setting that the command needs is not given. */
    MISSING_SETTING("RH8003", "A setting that the command needs is not given."),
    /** Settings that exclude each other. */
    CONFLICTING_SETTINGS("RH8004", "Settings that exclude each other."),
    /** A file that settings name cannot be read. */
    UNREADABLE_FILE("RH8005", "A file that a setting names cannot be read."),
    /** A class that a setting names cannot be loaded. */
    UNLOADABLE_CLASS("RH8006", "A class that a setting names cannot be loaded."),

    /** A command was called in a way that it does not understand. */
    USAGE("RH8101", "The command was called wrongly."),
    /** A source of a comparison that is not understood. */
    UNKNOWN_SOURCE("RH8102", "A source of a comparison that is not understood."),

    /** The database is not at the newest revision. */
    NOT_AT_HEAD("RH8201", "The database is not at the newest revision."),
    /** The database is not what its revisions say. */
    DRIFT("RH8202", "The database is not what its revisions say."),
    /** A revision was changed after it had been applied. */
    EDITED_REVISION("RH8203", "A revision was changed after it had been applied."),
    /** An object exists that no revision created. */
    NOT_OWNED("RH8204", "An object exists that no revision created."),
    /** A file exists and is left as it is. */
    FILE_EXISTS("RH8205", "A file exists and is left as it is."),
    /** A drop and an addition that look like a rename. */
    LIKELY_RENAME("RH8206", "A drop and an addition that look like a rename."),
    /** A file could not be written. */
    UNWRITABLE_FILE("RH8207", "A file could not be written."),
    /** No run was interrupted. */
    NOTHING_TO_RESUME("RH8208", "There is no interrupted run."),
    /** Entities, revisions and database differ. */
    DIFFERENCE("RH8209", "Entities, revisions and database differ."),
    /** Entities whose tables do not begin with the stated prefix. */
    OTHER_PREFIX("RH8210", "Entities are left out, because their names lack the prefix."),
    /** Something failed that Rockhopper did not expect. */
    INTERNAL("RH8299", "An unexpected failure.");

    private final String id;
    private final String title;

    CliCode(String id, String title) {
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
