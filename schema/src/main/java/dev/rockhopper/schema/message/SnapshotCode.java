/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of the snapshot file (RH39xx). */
public enum SnapshotCode implements MessageCode {
    /** A snapshot that is not JSON, or whose JSON is not a schema. */
    BROKEN("RH3901", "A snapshot that cannot be read."),
    /** A snapshot of a format that this version does not know. */
    UNKNOWN_FORMAT("RH3902", "A snapshot of an unknown format.");

    private final String id;
    private final String title;

    SnapshotCode(String id, String title) {
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
