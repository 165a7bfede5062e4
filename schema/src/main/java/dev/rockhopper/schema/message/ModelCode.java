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
    NAME_TAKEN("RH1005", "The name of a wanted object is held by something that is not managed.");

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
