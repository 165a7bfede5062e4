/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table and column that one term of a materialized view's PARTITION BY comes from.
 *
 * @param text of the term
 * @param table the table that the partitions follow
 * @param column of the table
 * @param call what the term calls on the column, without its name; empty if it is the column
 * @param isComputed whether the query selects a function of the column
 */
record PartitionSource(String text, Table table, String column, Optional<String> call, boolean isComputed) {

    /** Empty unless it is certain. */
    static Optional<PartitionSource> of(PartitionTerm term, MaterializedView view, Schema schema) {
        boolean call = term instanceof PartitionTerm.OfFunction;
        String text =
                term instanceof PartitionTerm.OfColumn column ? column.name() : ((PartitionTerm.OfFunction) term).sql();
        Optional<String> output = call ? truncated(SqlWords.of(text)) : Optional.of(text);
        return output.flatMap(name -> item(name, view, schema)).flatMap(item -> {
            Optional<List<String>> inner = truncatedWords(item);
            List<String> column = inner.orElse(item);
            return table(column, view, schema)
                    .map(table -> new PartitionSource(
                            text,
                            table,
                            SqlWords.unmarked(column.get(column.size() - 1)),
                            output.filter(name -> call).map(name -> general(text, name)),
                            inner.isPresent()));
        });
    }

    /** The terms of the table's PARTITION BY. */
    List<PartitionTerm> terms() {
        Partitioning scheme = table.partitioning().orElseThrow();
        if (scheme instanceof Partitioning.Range range) {
            return range.terms();
        }
        return scheme instanceof Partitioning.Automatic automatic
                ? automatic.terms()
                : ((Partitioning.ByList) scheme)
                        .columns().stream()
                                .<PartitionTerm>map(PartitionTerm.OfColumn::new)
                                .toList();
    }

    /** Whether a term of the table calls the same on the column. */
    boolean isCalledBy(PartitionTerm term) {
        return term instanceof PartitionTerm.OfFunction function
                && call.equals(Optional.of(general(function.sql(), column)));
    }

    /** The words of a call without the name of its column, and without brackets around it. */
    private static String general(String sql, String column) {
        List<String> words = SqlWords.of(sql);
        boolean bracketed = words.size() > 2 && words.get(0).equals("(");
        return (bracketed ? words.subList(1, words.size() - 1) : words)
                .stream().map(word -> Names.same(word, column) ? "?" : word).collect(Collectors.joining(" "));
    }

    /** What the query selects under a name, without the name. */
    private static Optional<List<String>> item(String name, MaterializedView view, Schema schema) {
        Optional<Table> whole = MaterializedViewStars.table(view, schema);
        if (whole.isPresent() && view.columns().isEmpty()) {
            return whole.get().column(name).map(column -> List.of(name));
        }
        List<List<String>> items = SelectItems.of(view.query()).orElse(List.of());
        boolean stars = items.stream().anyMatch(item -> item.isEmpty() || SelectList.isStar(item));
        if (stars) {
            return Optional.empty();
        }
        if (!view.columns().isEmpty()) {
            for (int i = 0; i < Math.min(items.size(), view.columns().size()); i++) {
                if (Names.same(view.columns().get(i).name(), name)) {
                    return Optional.of(withoutName(items.get(i)));
                }
            }
            return Optional.empty();
        }
        List<List<String>> found = items.stream()
                .filter(item -> !item.isEmpty() && Names.same(SqlWords.unmarked(item.get(item.size() - 1)), name))
                .toList();
        return found.size() == 1 ? Optional.of(withoutName(found.get(0))) : Optional.empty();
    }

    private static List<String> withoutName(List<String> item) {
        int size = item.size();
        if (size > 2 && item.get(size - 2).equals("as")) {
            return item.subList(0, size - 2);
        }
        boolean named = size > 1 && !item.get(size - 2).equals(".") && QuerySources.isName(item.get(size - 1));
        return named ? item.subList(0, size - 1) : item;
    }

    private static Optional<String> truncated(List<String> words) {
        return truncatedWords(words).filter(inner -> inner.size() == 1).map(inner -> SqlWords.unmarked(inner.get(0)));
    }

    /** What {@code date_trunc('unit', x)} truncates. */
    private static Optional<List<String>> truncatedWords(List<String> words) {
        int size = words.size();
        boolean call = size > 5
                && words.get(0).equals("date_trunc")
                && words.get(3).equals(",")
                && words.get(size - 1).equals(")");
        return call ? Optional.of(words.subList(4, size - 1)) : Optional.empty();
    }

    /** The table of a plain column, qualified or not. */
    private static Optional<Table> table(List<String> column, MaterializedView view, Schema schema) {
        Map<String, Table> sources =
                QuerySources.of(SqlWords.marked(view.query()), schema).orElse(Map.of());
        boolean qualified = column.size() == 3 && column.get(1).equals(".");
        if (column.isEmpty()
                || !QuerySources.isName(column.get(column.size() - 1))
                || column.size() != 1 && !qualified) {
            return Optional.empty();
        }
        String name = SqlWords.unmarked(column.get(column.size() - 1));
        if (qualified) {
            return Optional.ofNullable(sources.get(SqlWords.unmarked(column.get(0))))
                    .filter(table -> table.column(name).isPresent());
        }
        List<Table> having = sources.values().stream()
                .filter(table -> table.column(name).isPresent())
                .toList();
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }
}
