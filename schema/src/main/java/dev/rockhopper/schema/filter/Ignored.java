/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.filter;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes ignored columns and properties out of objects. A column that the table stands on is never ignored. */
final class Ignored {

    private Ignored() {}

    static SchemaObject without(SchemaObject object, ObjectFilter filter) {
        if (object instanceof Table table) {
            List<String> columns = columns(table, filter);
            return table.toBuilder()
                    .columns(table.columns().stream()
                            .filter(column -> !columns.contains(column.name()))
                            .toList())
                    .indexes(table.indexes().stream()
                            .filter(index ->
                                    index.columns().stream().noneMatch(column -> Names.contains(columns, column)))
                            .toList())
                    .properties(properties(table.name(), table.properties(), filter))
                    .build();
        }
        return object instanceof MaterializedView view
                ? view.withProperties(properties(view.name(), view.properties(), filter))
                : object;
    }

    /** The ignored columns of a table. */
    static List<String> columns(Table table, ObjectFilter filter) {
        String name = ForeignNames.bare(table.name());
        List<String> ignored = table.columns().stream()
                .map(Column::name)
                .filter(column -> filter.ignoresColumn(name, column))
                .toList();
        if (ignored.isEmpty()) {
            return ignored;
        }
        List<String> needed = needed(table);
        return ignored.stream()
                .filter(column -> !Names.contains(needed, column))
                .toList();
    }

    private static List<String> needed(Table table) {
        List<String> needed = new ArrayList<>(table.keyColumns());
        needed.addAll(table.sortKey());
        table.distribution()
                .filter(Distribution.Hash.class::isInstance)
                .map(Distribution.Hash.class::cast)
                .ifPresent(hash -> needed.addAll(hash.columns()));
        List<String> expressions = new ArrayList<>();
        table.columns().forEach(column -> column.generatedAs().ifPresent(expressions::add));
        table.partitioning().ifPresent(each -> expressions.addAll(terms(each)));
        table.columnNames().stream()
                .filter(name -> expressions.stream().anyMatch(sql -> mentions(sql, name)))
                .forEach(needed::add);
        return needed;
    }

    /** The terms of a partition scheme, as SQL. */
    private static List<String> terms(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.ByList list) {
            return list.columns();
        }
        List<PartitionTerm> terms = partitioning instanceof Partitioning.Range range
                ? range.terms()
                : ((Partitioning.Automatic) partitioning).terms();
        return terms.stream()
                .map(term -> term instanceof PartitionTerm.OfColumn column
                        ? column.name()
                        : ((PartitionTerm.OfFunction) term).sql())
                .toList();
    }

    /** Rather once too often than too seldom: a word in a string counts, too. */
    private static boolean mentions(String sql, String column) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}_$])" + Pattern.quote(column) + "(?![\\p{L}\\p{N}_$])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(sql)
                .find();
    }

    private static Map<String, String> properties(String object, Map<String, String> properties, ObjectFilter filter) {
        Map<String, String> left = new LinkedHashMap<>(properties);
        left.keySet().removeIf(name -> filter.ignoresProperty(ForeignNames.bare(object), name));
        return left;
    }
}
