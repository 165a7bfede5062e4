/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.ddl.render.Sql;
import java.util.Locale;
import java.util.Optional;

/**
 * A right that a statement needs.
 *
 * @param privilege for example {@code CREATE TABLE}
 * @param kind DATABASE, TABLE, VIEW or MATERIALIZED VIEW
 * @param database in which
 * @param object on which; empty: on the database itself, or on all objects of the kind in it
 */
record Need(String privilege, String kind, String database, Optional<String> object) {

    static final String DATABASE = "DATABASE";
    static final String TABLE = "TABLE";
    private static final String ANY = "ANY";

    static Need onDatabase(String privilege, String database) {
        return new Need(privilege, DATABASE, database, Optional.empty());
    }

    static Need on(String privilege, String kind, String database, String object) {
        return new Need(privilege, kind, database, Optional.of(object));
    }

    static Need onAll(String privilege, String kind, String database) {
        return new Need(privilege, kind, database, Optional.empty());
    }

    /** Some right, whichever: without any the server does not show the object. */
    static Need anyOn(String kind, String database) {
        return new Need(ANY, kind, database, Optional.empty());
    }

    /** What is to be granted. */
    String grantable() {
        return privilege.equals(ANY) ? "SELECT" : privilege;
    }

    /** What stands behind ON in a GRANT. */
    String scope() {
        if (kind.equals(DATABASE)) {
            return "DATABASE " + quoted(database);
        }
        return object.map(name -> kind + " " + quoted(database) + "." + quoted(name))
                .orElse("ALL " + kind + "S IN DATABASE " + quoted(database));
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z_]\\w*") ? name : Sql.name(name);
    }

    /** Whether a scope of a GRANT covers it; a scope may name several objects. */
    boolean isCovered(String scope) {
        String all = "ALL " + kind + "S";
        if (kind.equals(DATABASE)) {
            return scope.equals(all) || named(scope, "DATABASE ", database);
        }
        return scope.equals(all + " IN ALL DATABASES")
                || named(scope, all + " IN DATABASE ", database)
                || object.filter(name -> named(scope, kind + " ", database + "." + name))
                        .isPresent();
    }

    /** Whether a list of privileges holds it. */
    boolean isAmong(String privileges) {
        if (privilege.equals(ANY)) {
            return true;
        }
        for (String each : privileges.split(",")) {
            String word = each.strip().toUpperCase(Locale.ROOT);
            if (word.equals(privilege) || word.equals("ALL") || word.equals("ALL PRIVILEGES")) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(String scope, String beginning, String name) {
        String rest = scope.startsWith(beginning) ? scope.substring(beginning.length()) : "";
        for (String each : rest.split(",")) {
            if (each.strip().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
