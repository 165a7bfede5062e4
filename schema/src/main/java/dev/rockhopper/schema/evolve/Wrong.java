/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.message.EvolveCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;

/** The errors of this package. */
final class Wrong {

    private static final String REMEDY = "correct the statement, or the statements before it";

    private Wrong() {}

    static RockhopperException object(String name) {
        return error(EvolveCode.UNKNOWN_OBJECT, name, "There is no table, view or materialized view " + name + ".");
    }

    static RockhopperException taken(String name, String holder) {
        return error(EvolveCode.NAME_TAKEN, name, "The name is taken by " + holder + ".");
    }

    static RockhopperException kind(String name, String found, String wanted) {
        return error(EvolveCode.WRONG_KIND, name, name + " is a " + found + ", not a " + wanted + ".");
    }

    static RockhopperException column(String object, String column) {
        return error(EvolveCode.UNKNOWN_COLUMN, object + "." + column, "The table has no column " + column + ".");
    }

    static RockhopperException part(String object, String kind, String name) {
        return error(EvolveCode.UNKNOWN_PART, object, "The table has no " + kind + " " + name + ".");
    }

    static RockhopperException partTaken(String object, String kind, String name) {
        return error(EvolveCode.NAME_TAKEN, object, "The table already has a " + kind + " " + name + ".");
    }

    static RockhopperException inUse(String object, String column, String user) {
        return error(EvolveCode.IN_USE, object + "." + column, "The column belongs to the " + user + ".");
    }

    static RockhopperException refused(String place, String text) {
        return error(EvolveCode.REFUSED, place, text);
    }

    private static RockhopperException error(EvolveCode code, String place, String text) {
        return new RockhopperException(Message.error(code, place, text, REMEDY));
    }
}
