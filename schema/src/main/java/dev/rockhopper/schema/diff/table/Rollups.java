/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.ddl.SqlTokens;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;

/** Whether two rollups hold the same. */
public final class Rollups {

    private Rollups() {}

    /**
     * The same columns in the same order, or the same query and the wanted properties; the name does not count, nor do properties that are
     * not stated.
     */
    public static boolean same(Rollup actual, Rollup wanted) {
        if (actual.query().isPresent() && wanted.query().isPresent()) {
            return sameQuery(actual.query().get(), wanted.query().get())
                    && actual.properties()
                            .entrySet()
                            .containsAll(wanted.properties().entrySet());
        }
        return actual.query().isEmpty() && wanted.query().isEmpty() && Names.same(actual.columns(), wanted.columns());
    }

    private static boolean sameQuery(String a, String b) {
        return SqlTokens.sameText(a, b) || packed(a).equals(packed(b));
    }

    /** The server leaves out the line breaks of the statement that it was sent, which joins words. */
    private static String packed(String query) {
        return query.replaceAll("\\s+", "");
    }
}
