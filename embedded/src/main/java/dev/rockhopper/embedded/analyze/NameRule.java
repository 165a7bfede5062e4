/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which names may be given. Source: FE class {@code FeNameFormat}; semantics section 0. */
public final class NameRule {
    private static final int MAX_NAME = 1024;
    private static final int MAX_DATABASE = 256;
    private static final Pattern DATABASE = Pattern.compile("[a-zA-Z]\\w*[\\w\\-]*|_[a-zA-Z0-9][\\w\\-]*");
    private static final Pattern PARTITION = Pattern.compile("[a-zA-Z]\\w{0,63}|_[a-zA-Z0-9]\\w{0,62}");
    private static final List<String> RESERVED_COLUMNS = List.of("__op", "__row");
    private static final String SHADOW_PREFIX = "__starrocks_shadow_";

    private NameRule() {}

    /** A table, view or rollup. */
    public static void table(String name) {
        if (name.isEmpty() || name.length() > MAX_NAME || name.indexOf('\0') >= 0) {
            throw Refusal.analysis("Incorrect table name " + name);
        }
    }

    /** A column. */
    public static void column(String name) {
        boolean ill = name.isEmpty()
                || name.length() > MAX_NAME
                || name.chars().anyMatch(each -> "\0=<>!*".indexOf(each) >= 0);
        if (ill
                || RESERVED_COLUMNS.contains(name.toLowerCase(Locale.ROOT))
                || name.startsWith(SHADOW_PREFIX)
                || name.startsWith(StoredColumn.HIDDEN_PREFIX)) {
            throw Refusal.analysis("Incorrect column name '" + name + "'");
        }
    }

    /** A partition. */
    public static void partition(String name) {
        if (!PARTITION.matcher(name).matches() || name.startsWith("placeholder_")) {
            throw Refusal.analysis("Incorrect partition name '" + name + "'");
        }
    }

    /** A database. */
    public static void database(String name) {
        if (name.length() > MAX_DATABASE || !DATABASE.matcher(name).matches()) {
            throw Refusal.analysis("Incorrect database name '" + name + "'");
        }
    }
}
