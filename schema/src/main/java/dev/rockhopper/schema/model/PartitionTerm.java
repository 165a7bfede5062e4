/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Objects;
import java.util.regex.Pattern;

/** One term of a PARTITION BY clause. */
public sealed interface PartitionTerm {

    /**
     * A column.
     *
     * @param name as written
     */
    record OfColumn(String name) implements PartitionTerm {

        public OfColumn {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A function call, for example {@code date_trunc('day', dt)}.
     *
     * @param sql as written
     */
    record OfFunction(String sql) implements PartitionTerm {

        private static final String UNIT = "(minute|hour|day|month|year)";
        private static final String COLUMN = "\\s*(`[^`]+`|[\\w$]+)\\s*";
        private static final Pattern RANGES = Pattern.compile(
                "\\s*(date_trunc\\s*\\(\\s*['\"]" + UNIT + "['\"]\\s*," + COLUMN + "\\)"
                        + "|time_slice\\s*\\(" + COLUMN + ",\\s*(INTERVAL\\s+\\d+\\s+" + UNIT + "|\\d+\\s*,\\s*'" + UNIT
                        + "')\\s*(,\\s*'?floor'?\\s*)?\\))\\s*",
                Pattern.CASE_INSENSITIVE);

        public OfFunction {
            Objects.requireNonNull(sql, "sql");
        }

        /**
         * Whether the call makes ranges where it stands alone and without brackets around it; all others make lists. Source: FE method {@code
         * AstBuilder.getPartitionDesc}; tried on 4.1.
         */
        public boolean makesRanges() {
            return RANGES.matcher(sql).matches();
        }
    }
}
