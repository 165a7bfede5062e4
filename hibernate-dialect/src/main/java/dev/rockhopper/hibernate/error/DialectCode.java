/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.error;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;

/** Codes of the Hibernate dialect: mappings and statements that StarRocks cannot run (RH51xx). */
public enum DialectCode implements MessageCode {
    /** An entity has an IDENTITY id. */
    IDENTITY_ID("RH5101", "Ids that the database generates cannot be read back."),
    /** An entity has a SEQUENCE or TABLE id. */
    SEQUENCE_ID("RH5102", "StarRocks has no sequences and no row locks for a table of sequences."),
    /** UPDATE on a table that is not a primary-key table. */
    UPDATE_NEEDS_PRIMARY_KEY("RH5103", "Only primary-key tables can be updated."),
    /** DELETE with conditions that only primary-key tables accept. */
    DELETE_CONDITION("RH5104", "Tables without a primary key delete only by simple conditions on columns."),
    /** INSERT ... ON CONFLICT that an upsert does not express. */
    INSERT_CONFLICT("RH5105", "An INSERT into a primary-key table replaces rows; other conflict rules do not exist."),
    /** INSERT of an inherited entity that lies in several tables. */
    MULTI_TABLE_INSERT("RH5106", "INSERT SELECT into an entity of several tables is not supported."),
    /** A construct of HQL for which StarRocks has no SQL. */
    UNSUPPORTED_QUERY("RH5107", "StarRocks has no SQL for this construct."),
    /** A pessimistic lock was asked for. */
    ROW_LOCK("RH5108", "StarRocks has no row locks."),
    /** An entity that reads a view is written. */
    READ_ONLY_VIEW("RH5109", "Views and materialized views cannot be written."),
    /** A bulk update of attributes in an optional secondary table. */
    OPTIONAL_TABLE("RH5110", "Optional secondary tables cannot be updated in bulk."),
    /** A transaction that changed rows was rolled back. */
    ROLLBACK("RH5111", "A rollback does not undo what was already sent."),
    /** A type that the dialect cannot store and read in this place. */
    UNSUPPORTED_TYPE("RH5112", "StarRocks does not give back values of this type here.");

    private final String id;
    private final String title;

    DialectCode(String id, String title) {
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

    /** An error with this code. */
    public Message error(String place, String text, String remedy) {
        return Message.error(this, place, text, remedy);
    }

    /** A warning with this code. */
    public Message warning(String place, String text, String remedy) {
        return Message.warning(this, place, text, remedy);
    }
}
