/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement that the server makes up for a plain rollup: {@code create materialized view r as select k1,k2,SUM(v) from t group by k1,k2}.
 * It is no statement that would make the rollup. Source: FE method {@code ShowMaterializedViewStatus.buildCreateMVSql}.
 *
 * @param table the table of the rollup
 * @param columns its columns in order
 * @param plain whether its values are not aggregated, as in a DUPLICATE KEY table
 */
record RollupText(String table, List<String> columns, boolean plain) {

    private static final Pattern VALUE = Pattern.compile("([A-Z_]+)\\((.*)\\)");
    private static final String NOT_AGGREGATED = "NONE";

    /** Empty if the text is not made up. */
    static Optional<RollupText> of(String name, String text) {
        String start = "create materialized view " + name + " as select ";
        int from = text.lastIndexOf(" from ");
        int group = text.lastIndexOf(" group by ");
        if (!text.startsWith(start) || from < start.length() || group < from) {
            return Optional.empty();
        }
        List<String> keys =
                List.of(text.substring(group + " group by ".length()).split(","));
        List<String> items = List.of(text.substring(start.length(), from).split(","));
        if (items.size() < keys.size() || !items.subList(0, keys.size()).equals(keys)) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(keys);
        boolean aggregated = false;
        for (String item : items.subList(keys.size(), items.size())) {
            Matcher value = VALUE.matcher(item);
            if (!value.matches()) {
                return Optional.empty();
            }
            aggregated |= !value.group(1).equals(NOT_AGGREGATED);
            columns.add(value.group(2));
        }
        return Optional.of(new RollupText(text.substring(from + " from ".length(), group), columns, !aggregated));
    }

    /** Whether a table of that kind can have such a rollup: only DUPLICATE KEY tables do not aggregate. */
    boolean fits(boolean duplicate) {
        return !duplicate || plain;
    }
}
