/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.lint.view.SelectList;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The column list of a view, with the comments of the attributes that map its columns. */
final class ViewColumns {

    private final List<ColumnDeclaration> mapped;
    private final Origin place;
    private final Problems problems;
    private final Agreement agreement;

    ViewColumns(List<ColumnDeclaration> mapped, Origin place, Problems problems) {
        this.mapped = mapped;
        this.place = place;
        this.problems = problems;
        this.agreement = new Agreement(problems);
    }

    /** The column list: as stated, attribute names replaced. */
    List<ViewColumn> of(dev.rockhopper.annotations.ViewColumn[] stated, String query) {
        List<ViewColumn> columns = new ArrayList<>();
        ColumnNames names = new ColumnNames(mapped, problems);
        for (dev.rockhopper.annotations.ViewColumn column : stated) {
            List<String> found = names.find(column.name());
            String name = found.size() == 1 ? found.get(0) : column.name();
            if (columns.stream().anyMatch(each -> Names.same(each.name(), name))) {
                problems.error(EntityCode.REPEATED, place, "columns names " + name + " twice.", "Name it once.");
            }
            columns.add(new ViewColumn(name, comment(name, column.comment())));
        }
        if (columns.isEmpty()) {
            reportUnusedComments();
            SelectList.of(query)
                    .filter(list -> list.names().size() == list.size())
                    .ifPresent(list -> reportNotGiven(list.names()));
        } else {
            reportMissing(columns);
        }
        return columns;
    }

    private String comment(String name, String stated) {
        List<Stated<String>> comments = new ArrayList<>();
        if (!stated.isEmpty()) {
            comments.add(new Stated<>(stated, "@ViewColumn(comment)"));
        }
        declaration(name).ifPresent(column -> comments.addAll(column.comments()));
        return agreement
                .on("the comment of column ", name, place, comments)
                .map(Stated::value)
                .orElse("");
    }

    private Optional<ColumnDeclaration> declaration(String name) {
        return mapped.stream().filter(each -> Names.same(each.name(), name)).findFirst();
    }

    private void reportUnusedComments() {
        for (ColumnDeclaration column : mapped) {
            if (!column.comments().isEmpty()) {
                problems.warning(
                        EntityCode.UNUSED,
                        column.origin(),
                        "the comment of column " + column.name() + " is not used, because the view has no column list.",
                        "State all columns of the query in columns.");
            }
        }
    }

    /** Only where all columns of the query have a name of their own. */
    private void reportNotGiven(List<String> given) {
        for (ColumnDeclaration column : mapped) {
            if (!Names.contains(given, column.name())) {
                problems.error(
                        EntityCode.UNKNOWN_COLUMN,
                        column.origin(),
                        "the attribute maps to column " + column.name()
                                + ", which the query of the view does not give.",
                        Suggestion.remedy(column.name(), given));
            }
        }
    }

    private void reportMissing(List<ViewColumn> columns) {
        for (ColumnDeclaration column : mapped) {
            if (columns.stream().noneMatch(each -> Names.same(each.name(), column.name()))) {
                problems.error(
                        EntityCode.UNKNOWN_COLUMN,
                        column.origin(),
                        "the attribute maps to column " + column.name() + ", which the view's column list lacks.",
                        "Name all columns of the query in columns, in its order.");
            }
        }
    }
}
