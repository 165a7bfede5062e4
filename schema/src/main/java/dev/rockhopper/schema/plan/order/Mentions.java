/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.order;

import dev.rockhopper.schema.normalize.SqlWords;
import java.util.regex.Pattern;

/** Whether the text of a query mentions a column; a star mentions all. */
public final class Mentions {

    private static final Pattern STAR = Pattern.compile("(?:\\bSELECT\\s+|\\.\\s*|,\\s*)\\*", Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /** Whether the text uses a name that could be the column. */
    public static boolean column(String sql, String column) {
        return SqlWords.uses(sql, column) || all(sql);
    }

    /** Whether the text uses a star, which mentions all columns. */
    public static boolean all(String sql) {
        return STAR.matcher(sql).find();
    }
}
