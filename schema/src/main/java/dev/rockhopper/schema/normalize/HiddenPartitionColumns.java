/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * For each expression in PARTITION BY the server keeps a generated column. Before 3.5.15 and 4.0.8 it shows the column, and its name in place
 * of the expression; the expression is the normal form. Source: FE class {@code CreateTableAnalyzer.analyzeMultiExprsPartition}.
 */
public final class HiddenPartitionColumns implements Quirk<Table> {

    private static final String PREFIX = "__generated_partition_column_";

    /** The names of the columns that the server keeps besides those of the table; ORDER BY with all columns must name them, too. */
    public static List<String> names(Table table) {
        return table.partitioning()
                .filter(Partitioning.Automatic.class::isInstance)
                .filter(scheme -> !scheme.isByRange())
                .map(scheme -> expressions((Partitioning.Automatic) scheme))
                .map(count ->
                        LongStream.range(0, count).mapToObj(i -> PREFIX + i).toList())
                .orElse(List.of());
    }

    private static long expressions(Partitioning.Automatic scheme) {
        return scheme.terms().stream()
                .filter(PartitionTerm.OfFunction.class::isInstance)
                .count();
    }

    /** How many columns the server keeps for the table. */
    public static int width(Table table) {
        return table.columns().size() + names(table).size();
    }

    /** Whether the name is that of such a column. */
    public static boolean isHidden(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    @Override
    public boolean holdsFor(ServerProfile server) {
        boolean since35 =
                server.version().atLeast(3, 5, 15) && !server.version().atLeast(4, 0, 0);
        return !since35 && !server.version().atLeast(4, 0, 8);
    }

    @Override
    public Table apply(Table table, Context context) {
        List<Column> visible = table.columns().stream()
                .filter(column -> !isHidden(column.name()))
                .toList();
        if (visible.size() == table.columns().size()) {
            return table;
        }
        return table.toBuilder()
                .columns(visible)
                .partitioning(table.partitioning().map(scheme -> withExpressions(scheme, table)))
                .build();
    }

    private static Partitioning withExpressions(Partitioning scheme, Table table) {
        if (!(scheme instanceof Partitioning.Automatic automatic)) {
            return scheme;
        }
        return new Partitioning.Automatic(
                automatic.terms().stream().map(term -> expression(term, table)).toList());
    }

    private static PartitionTerm expression(PartitionTerm term, Table table) {
        Optional<String> expression = term instanceof PartitionTerm.OfColumn column && isHidden(column.name())
                ? table.column(column.name()).flatMap(Column::generatedAs)
                : Optional.empty();
        return expression.<PartitionTerm>map(PartitionTerm.OfFunction::new).orElse(term);
    }
}
