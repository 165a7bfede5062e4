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

/**
 * For each expression in PARTITION BY the server keeps a generated column. Before 3.5.15 and 4.0.8 it shows the column, and its name in place
 * of the expression; the expression is the normal form. Source: FE class {@code CreateTableAnalyzer.analyzeMultiExprsPartition}.
 */
final class HiddenPartitionColumns implements Quirk<Table> {

    private static final String PREFIX = "__generated_partition_column_";

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

    private static boolean isHidden(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }
}
