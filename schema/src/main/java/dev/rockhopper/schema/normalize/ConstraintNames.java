/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Names;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The server qualifies the names in {@code unique_constraints} and {@code foreign_key_constraints} with catalog, database and table; the
 * shortest form that means the same is the normal one. Source: FE classes {@code UniqueConstraint}, {@code ForeignKeyConstraint}.
 */
public final class ConstraintNames {

    private static final String CATALOG = "default_catalog.";
    private static final Pattern FOREIGN = Pattern.compile(
            "(.*?)\\s*\\(([^()]*)\\)\\s*REFERENCES\\s+([^()\\s]+)\\s*\\(([^()]*)\\)", Pattern.CASE_INSENSITIVE);

    private ConstraintNames() {}

    /** Constraints separated by {@code ;}, each a list of columns of the table itself; of a materialized view, of the tables it reads. */
    public static String unique(String text, String table, String database) {
        return each(text, constraint -> columns(constraint, table, database));
    }

    /** Constraints separated by {@code ;}: {@code [table](columns) REFERENCES table(columns)}. */
    public static String foreign(String text, String database) {
        return each(text, constraint -> foreignOne(constraint, database));
    }

    private static String foreignOne(String constraint, String database) {
        Matcher matcher = FOREIGN.matcher(constraint);
        if (!matcher.matches()) {
            return constraint;
        }
        return table(matcher.group(1), database)
                + "("
                + list(matcher.group(2))
                + ") REFERENCES "
                + table(matcher.group(3), database)
                + "("
                + list(matcher.group(4))
                + ")";
    }

    private static String table(String written, String database) {
        String name = written.replace("`", "");
        name = name.startsWith(CATALOG) ? name.substring(CATALOG.length()) : name;
        return !database.isEmpty() && name.startsWith(database + ".") ? name.substring(database.length() + 1) : name;
    }

    private static String columns(String constraint, String table, String database) {
        return Arrays.stream(constraint.split(","))
                .map(String::strip)
                .map(name -> name.replace("`", ""))
                .map(name -> ownColumn(name, table, database))
                .collect(Collectors.joining(","));
    }

    private static String ownColumn(String name, String table, String database) {
        int dot = name.lastIndexOf('.');
        boolean own = dot > 0
                && (name.startsWith(table + ".") || name.substring(0, dot).endsWith("." + table));
        return own ? name.substring(dot + 1) : table(name, database);
    }

    /** In small letters: the server shows the names as the tables spell them, whatever the statement wrote. */
    private static String list(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> Names.key(name.strip().replace("`", "")))
                .collect(Collectors.joining(","));
    }

    private static String each(String text, UnaryOperator<String> one) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(constraint -> !constraint.isEmpty())
                .map(one)
                .collect(Collectors.joining(";"));
    }
}
