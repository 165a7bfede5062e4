/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.text;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns in words. */
public final class ColumnText {

    private static final Map<Class<? extends DefaultValue>, String> FUNCTIONS = Map.of(
            DefaultValue.Null.class, "NULL",
            DefaultValue.Uuid.class, "uuid()",
            DefaultValue.UuidNumeric.class, "uuid_numeric()");

    private ColumnText() {}

    /** Name, type and all attributes that the column has. */
    public static String of(Column column) {
        return Stream.of(
                        column.name(),
                        column.type().sql(),
                        column.aggregate().map(Aggregate::sql).orElse(""),
                        nullability(column),
                        column.defaultValue()
                                .map(each -> "DEFAULT " + text(each))
                                .orElse(""),
                        column.autoIncrement() ? "AUTO_INCREMENT" : "",
                        column.generatedAs().map(sql -> "AS " + sql).orElse(""),
                        column.comment().isEmpty() ? "" : "COMMENT " + ClauseText.quoted(column.comment()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What differs between two columns of one name. */
    static String difference(Column actual, Column wanted) {
        return Stream.of(
                        part("type", actual.type().sql(), wanted.type().sql()),
                        part("", nullability(actual), nullability(wanted)),
                        part(
                                "aggregate",
                                optional(actual.aggregate().map(Aggregate::sql)),
                                optional(wanted.aggregate().map(Aggregate::sql))),
                        part(
                                "default",
                                optional(actual.defaultValue().map(ColumnText::text)),
                                optional(wanted.defaultValue().map(ColumnText::text))),
                        part(
                                "auto increment",
                                String.valueOf(actual.autoIncrement()),
                                String.valueOf(wanted.autoIncrement())),
                        part("generated as", optional(actual.generatedAs()), optional(wanted.generatedAs())),
                        part("comment", ClauseText.quoted(actual.comment()), ClauseText.quoted(wanted.comment())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "column " + wanted.name() + ": ", ""));
    }

    private static String part(String title, String actual, String wanted) {
        return actual.equals(wanted) ? "" : (title + ' ' + actual + " → " + wanted).strip();
    }

    private static String nullability(Column column) {
        return switch (column.nullability()) {
            case UNSPECIFIED -> "";
            case NULL -> "NULL";
            case NOT_NULL -> "NOT NULL";
        };
    }

    private static String optional(Optional<String> text) {
        return text.orElse("none");
    }

    private static String text(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return ClauseText.quoted(literal.value());
        }
        if (value instanceof DefaultValue.CurrentTimestamp now) {
            return now.precision() == 0 ? "CURRENT_TIMESTAMP" : "CURRENT_TIMESTAMP(" + now.precision() + ")";
        }
        return value instanceof DefaultValue.Expression expression ? expression.sql() : FUNCTIONS.get(value.getClass());
    }
}
