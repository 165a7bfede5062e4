/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.List;
import java.util.Objects;

/** What a statement answers. */
public sealed interface QueryResult {

    /**
     * Rows.
     *
     * <p>A cell is null, a {@code byte[]} (sent as it is), a {@link Boolean} (1 or 0) or anything whose text is what the client shall see
     * (decimals without exponent); dates and times as {@code 2026-01-31} and {@code 2026-01-31 12:00:00.5}.
     *
     * @param columns at least one
     * @param rows each with one cell per column; read once, while the result is sent
     */
    record ResultSet(List<ResultColumn> columns, Iterable<Object[]> rows) implements QueryResult {

        /** Checks that there are columns. */
        public ResultSet {
            columns = List.copyOf(columns);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a result set without columns");
            }
            Objects.requireNonNull(rows, "rows");
        }
    }

    /**
     * Success without rows.
     *
     * @param affectedRows how many rows changed
     * @param warnings how many warnings there are
     * @param info a text for people, or empty
     */
    record Ok(long affectedRows, int warnings, String info) implements QueryResult {

        /** Success that changed no row. */
        public static final Ok NONE = new Ok(0, 0, "");

        /** Checks that nothing is missing. */
        public Ok {
            Objects.requireNonNull(info, "info");
        }

        /** Success that changed rows. */
        public static Ok affected(long rows) {
            return new Ok(rows, 0, "");
        }
    }
}
