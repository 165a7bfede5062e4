/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Optional;

/**
 * Names of objects in a model of several databases. An object of the model's own database has its plain name; the name of one in another
 * database begins with that database in backquotes: {@code `crm`.customers}.
 *
 * <p>The two cannot be confused: StarRocks has no escape for a backquote, so no name holds one.
 */
public final class ForeignNames {

    private static final String QUOTE = "`";
    private static final String END = "`.";

    private ForeignNames() {}

    /** The name of an object of another database; one that is foreign already stays as it is. */
    public static String in(String database, String name) {
        return database.isEmpty() || isForeign(name) ? name : QUOTE + database + END + name;
    }

    /** A name in the database in which the other one is. */
    public static String beside(String other, String name) {
        return database(other).map(database -> in(database, name)).orElse(name);
    }

    /** The other database; empty for a plain name. */
    public static Optional<String> database(String name) {
        return isForeign(name) ? Optional.of(name.substring(1, name.indexOf(END))) : Optional.empty();
    }

    /** The name without its database. */
    public static String bare(String name) {
        return isForeign(name) ? name.substring(name.indexOf(END) + END.length()) : name;
    }

    /** The name for people: {@code crm.customers}. */
    public static String shown(String name) {
        return isForeign(name) ? database(name).orElseThrow() + "." + bare(name) : name;
    }

    private static boolean isForeign(String name) {
        return name.startsWith(QUOTE) && name.indexOf(END) > 1;
    }
}
