/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.statement.ObjectName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table whose rows a statement changes.
 *
 * @param verb INSERT, UPDATE or DELETE, which is also the right that it needs
 * @param table its name, without a catalog: tables of others are none of ours
 */
record RowsTarget(String verb, ObjectName table) {

    private static final String NAME = "(`[^`]++`|[\\w$]++)";
    private static final Pattern ROWS = Pattern.compile(
            "\\s*(INSERT\\s+(?:INTO|OVERWRITE)|DELETE\\s+FROM|UPDATE)\\s+(?!(?:FILES|BLACKHOLE)\\s*\\()(?:" + NAME
                    + "\\s*\\.\\s*)?+" + NAME + "(?!\\s*\\.).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Empty for other statements. Source: FE grammar, {@code insertStatement}. */
    static Optional<RowsTarget> of(String sql) {
        Matcher rows = ROWS.matcher(sql);
        if (!rows.matches()) {
            return Optional.empty();
        }
        String verb = rows.group(1).split("\\s+")[0].toUpperCase(Locale.ROOT);
        Optional<String> database = Optional.ofNullable(rows.group(2)).map(RowsTarget::bare);
        return Optional.of(new RowsTarget(verb, new ObjectName(Optional.empty(), database, bare(rows.group(3)))));
    }

    private static String bare(String name) {
        return name.replace("`", "");
    }
}
