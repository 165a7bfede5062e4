/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.ddl.SqlTokens;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;

/** Whether two rollups hold the same. */
public final class Rollups {

    private Rollups() {}

    /** The same columns in the same order, or the same query; the name does not count. */
    public static boolean same(Rollup a, Rollup b) {
        if (a.query().isPresent() && b.query().isPresent()) {
            return SqlTokens.sameText(a.query().get(), b.query().get())
                    || packed(a.query().get()).equals(packed(b.query().get()));
        }
        return a.query().isEmpty() && b.query().isEmpty() && Names.same(a.columns(), b.columns());
    }

    /** The server leaves out the line breaks of the statement that it was sent, which joins words. */
    private static String packed(String query) {
        return query.replaceAll("\\s+", "");
    }
}
