/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of statements that do not fit the schema they are applied to (RH38xx). */
public enum EvolveCode implements MessageCode {
    /** A statement names a table, view or materialized view that does not exist. */
    UNKNOWN_OBJECT("RH3801", "A statement names an object that does not exist."),
    /** A statement wants a name that another object has. */
    NAME_TAKEN("RH3802", "A statement wants a name that is taken."),
    /** A statement names an object of another kind. */
    WRONG_KIND("RH3803", "A statement names an object of another kind."),
    /** A statement names a column or field that does not exist. */
    UNKNOWN_COLUMN("RH3804", "A statement names a column that does not exist."),
    /** A statement names an index, partition or rollup that does not exist. */
    UNKNOWN_PART("RH3805", "A statement names an index, partition or rollup that does not exist."),
    /** A statement removes what another part of the table needs. */
    IN_USE("RH3806", "A statement removes what is still needed."),
    /** A statement that the server refuses. */
    REFUSED("RH3807", "A statement that the server refuses.");

    private final String id;
    private final String title;

    EvolveCode(String id, String title) {
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
