/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small change of SQL: quoted names, strings, lists. */
public final class Sql {

    private Sql() {}

    /**
     * A name in backquotes.
     *
     * @throws RockhopperException if it holds a backquote, for which StarRocks has no escape, or is empty
     */
    public static String name(String name) {
        if (name.isEmpty() || name.indexOf('`') >= 0) {
            throw new RockhopperException(Message.error(
                    ModelCode.INVALID_NAME,
                    name,
                    name.isEmpty() ? "a name may not be empty." : "a name may not hold a backquote.",
                    "choose another name"));
        }
        return "`" + name + "`";
    }

    /** A qualified name. */
    public static String name(ObjectName name) {
        return Stream.of(name.catalog().stream(), name.database().stream(), Stream.of(name.name()))
                .flatMap(part -> part)
                .map(Sql::name)
                .collect(Collectors.joining("."));
    }

    /** {@code (`a`, `b`)}. */
    public static String names(Collection<String> names) {
        return list(names.stream().map(Sql::name).toList());
    }

    /** A string in single quotes, on one line. */
    public static String string(String value) {
        return quoted(value, '\'');
    }

    /** {@code ("k" = "v", "l" = "w")}: properties stand in double quotes, as the server prints them. */
    static String properties(Map<String, String> properties) {
        return list(pairs(properties));
    }

    /** {@code " PROPERTIES ("k" = "v")"}, or nothing. */
    static String propertiesClause(Map<String, String> properties) {
        return properties.isEmpty() ? "" : " PROPERTIES " + properties(properties);
    }

    static List<String> pairs(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(each -> quoted(each.getKey(), '"') + " = " + quoted(each.getValue(), '"'))
                .toList();
    }

    /** {@code (a, b)}. */
    public static String list(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    /** The items in parentheses, one a line. */
    static String block(List<String> items) {
        return items.isEmpty() ? "()" : items.stream().collect(Collectors.joining(",\n  ", "(\n  ", "\n)"));
    }

    /** {@code COMMENT 'x'} behind a blank, or nothing. */
    static String comment(String comment) {
        return comment.isEmpty() ? "" : " COMMENT " + string(comment);
    }

    private static String quoted(String value, char quote) {
        StringBuilder sql = new StringBuilder(value.length() + 2).append(quote);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> sql.append("\\\\");
                case '\n' -> sql.append("\\n");
                case '\r' -> sql.append("\\r");
                case '\0' -> sql.append("\\0");
                case '\032' -> sql.append("\\Z");
                default -> {
                    if (c == quote) {
                        sql.append(quote);
                    }
                    sql.append(c);
                }
            }
        }
        return sql.append(quote).toString();
    }
}
