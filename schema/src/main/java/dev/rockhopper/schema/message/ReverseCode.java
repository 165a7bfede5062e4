/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of reverse engineering: what entity sources cannot say (RH83xx). */
public enum ReverseCode implements MessageCode {
    /** A naming strategy would change the name of an object or column. */
    NAME_CHANGES("RH8301", "A name that the naming strategy would change."),
    /** An id was chosen for something that does not exist. */
    UNKNOWN_ID("RH8302", "An id of columns or tables that do not exist."),
    /** An object has no form as an entity. */
    LEFT_OUT("RH8303", "Something that entity sources do not cover."),
    /** A file has another content than the database would give it. */
    OTHER_CONTENT("RH8304", "A file exists with other content and is left as it is."),
    /** ALTER made something that CREATE refuses. */
    ONLY_ALTERED("RH8305", "Something that the server takes from ALTER only.");

    private final String id;
    private final String title;

    ReverseCode(String id, String title) {
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
