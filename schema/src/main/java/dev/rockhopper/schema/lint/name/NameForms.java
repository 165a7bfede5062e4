/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.name;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms that names may have. Source: FE class {@code FeNameFormat}. */
final class NameForms {

    private static final int LONGEST = 1024;
    private static final int LONGEST_INDEX = 64;
    private static final Pattern COMMON = Pattern.compile("[a-zA-Z]\\w{0,63}|_[a-zA-Z0-9]\\w{0,62}");
    private static final String FORBIDDEN_IN_COLUMNS = "=<>!*";
    private static final Set<String> RESERVED_COLUMNS = Set.of("__op", "__row", "___count___");

    private NameForms() {}

    /** Checks the name of a table, view or materialized view. */
    static void object(String name, Findings findings) {
        anything(name, "", findings);
    }

    static void column(String name, ServerProfile server, Findings findings) {
        anything(name, name, findings);
        String lower = name.toLowerCase(Locale.ROOT);
        if (server.runMode() == RunMode.SHARED_NOTHING && holdsForbidden(name)) {
            wrong(name, "The name of a column must not contain = < > ! or *.", "Choose another name.", findings);
        }
        if (RESERVED_COLUMNS.contains(lower)
                || lower.startsWith("__starrocks_shadow_")
                || lower.startsWith("__generated_partition_column_")) {
            wrong(name, "StarRocks keeps this column name for itself.", "Choose another name.", findings);
        }
    }

    private static boolean holdsForbidden(String column) {
        for (int i = 0; i < column.length(); i++) {
            if (FORBIDDEN_IN_COLUMNS.indexOf(column.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static void partition(String name, Findings findings) {
        if (!COMMON.matcher(name).matches() || name.startsWith("placeholder_")) {
            wrong(
                    name,
                    "The name of a partition must be 1 to 64 letters, digits and underscores, begin with a letter, and not with placeholder_.",
                    "Choose another name.",
                    findings);
        }
    }

    static void index(String name, Findings findings) {
        anything(name, name, findings);
        if (name.length() > LONGEST_INDEX) {
            wrong(name, "The name of an index has at most 64 characters.", "Shorten the name.", findings);
        }
    }

    private static void anything(String name, String part, Findings findings) {
        if (name.isEmpty() || name.length() > LONGEST || name.indexOf('\0') >= 0) {
            wrong(part, "A name must have 1 to 1024 characters.", "Choose another name.", findings);
        }
        if (name.indexOf('`') >= 0) {
            wrong(part, "A name cannot hold a backquote: StarRocks removes it.", "Remove the backquote.", findings);
        }
    }

    private static void wrong(String part, String text, String remedy, Findings findings) {
        if (part.isEmpty()) {
            findings.error(ModelCode.INVALID_NAME, text, remedy);
        } else {
            findings.error(ModelCode.INVALID_NAME, part, text, remedy);
        }
    }
}
