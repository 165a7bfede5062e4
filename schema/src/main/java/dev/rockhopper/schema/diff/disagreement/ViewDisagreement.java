/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.disagreement;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.text.ClauseText;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of views as disagreements. */
final class ViewDisagreement {

    private ViewDisagreement() {}

    static Disagreement of(View actual, View wanted, Change.ViewAspect aspect) {
        return switch (aspect) {
            case QUERY -> Disagreement.harmful("query", wanted.query(), actual.query());
            case COLUMNS -> Disagreement.harmful("columns", names(wanted.columns()), names(actual.columns()));
            case COLUMN_COMMENTS ->
                Disagreement.harmless("comments of columns", comments(wanted.columns()), comments(actual.columns()));
            case COMMENT ->
                Disagreement.harmless(
                        "comment", ClauseText.quoted(wanted.comment()), ClauseText.quoted(actual.comment()));
            case SECURITY ->
                Disagreement.harmful(
                        "security",
                        wanted.security().map(Enum::name).orElse("not stated"),
                        actual.security().map(Enum::name).orElse("not stated"));
        };
    }

    /** The names of the columns. */
    static String names(List<ViewColumn> columns) {
        return columns.isEmpty()
                ? "those of the query"
                : columns.stream().map(ViewColumn::name).collect(Collectors.joining(", "));
    }

    /** The columns that have comments. */
    static String comments(List<ViewColumn> columns) {
        String comments = columns.stream()
                .filter(column -> !column.comment().isEmpty())
                .map(column -> column.name() + " " + ClauseText.quoted(column.comment()))
                .collect(Collectors.joining(", "));
        return comments.isEmpty() ? "none" : comments;
    }
}
