/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of the DDL parser (RH2xxx). */
public enum DdlCode implements MessageCode {
    /** A statement that the StarRocks grammar does not know. */
    SYNTAX_ERROR("RH2001", "A statement that the StarRocks grammar does not know."),
    /** A text that is not a data type. */
    NOT_A_TYPE("RH2002", "A text that is not a data type."),
    /** Brackets or types nested deeper than anybody writes. */
    NESTED_TOO_DEEP("RH2003", "Brackets or types are nested too deeply."),
    /** Exactly one statement was asked for. */
    NOT_ONE_STATEMENT("RH2004", "Exactly one statement was expected.");

    private final String id;
    private final String title;

    DdlCode(String id, String title) {
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
