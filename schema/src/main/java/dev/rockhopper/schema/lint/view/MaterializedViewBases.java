/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.Optional;

/**
 * The partitions of a materialized view follow those of a table that it reads. Only looked at where the table and its column are certain: in
 * a query without subqueries whose tables are all in the schema. Source: FE classes {@code OlapTablePartitionHandler}, {@code
 * MaterializedViewAnalyzer}.
 */
public final class MaterializedViewBases implements SchemaRule {

    private static final String TTL_NUMBER = "partition_ttl_number";

    @Override
    public void check(Schema schema, SchemaObject object, Findings findings) {
        if (object instanceof MaterializedView view && !view.isSynchronous()) {
            view.partitionBy()
                    .forEach(term ->
                            PartitionSource.of(term, view, schema).ifPresent(source -> check(view, source, findings)));
        }
    }

    private static void check(MaterializedView view, PartitionSource source, Findings findings) {
        Optional<Partitioning> scheme = source.table().partitioning();
        if (scheme.isEmpty()) {
            wrong(source, "table " + source.table().name() + ", which has no partitions.", findings);
        } else if (source.call().isPresent() && source.isComputed()) {
            wrong(source, "a column that the query computes, and calls a function on it.", findings);
        } else if (scheme.get().isByRange()) {
            ranges(view, source, findings);
        } else {
            lists(view, source, findings);
        }
    }

    private static void ranges(MaterializedView view, PartitionSource source, Findings findings) {
        PartitionTerm term = source.terms().get(0);
        String table = source.table().name();
        if (source.terms().size() > 1) {
            wrong(source, "table " + table + ", whose ranges are of several columns.", findings);
        } else if (!uses(term, source.column())) {
            wrong(source, notPartitionedBy(source), findings);
        } else if (view.partitionBy().size() > 1) {
            wrong(source, "the ranges of table " + table + ", beside other columns.", findings);
        } else if (term instanceof PartitionTerm.OfFunction function) {
            String name = SqlWords.of(function.sql()).get(0);
            boolean text = name.equals("str2date") && source.call().isEmpty() && !source.isComputed();
            if (name.equals("from_unixtime") || text) {
                wrong(source, "table " + table + ", whose ranges are of " + function.sql() + ".", findings);
            }
        }
    }

    private static void lists(MaterializedView view, PartitionSource source, Findings findings) {
        String table = source.table().name();
        boolean column = source.terms().stream()
                .anyMatch(term -> term instanceof PartitionTerm.OfColumn && uses(term, source.column()));
        boolean same = source.call().isPresent()
                ? source.terms().stream().anyMatch(source::isCalledBy)
                : column && !source.isComputed();
        if (source.terms().stream().noneMatch(term -> uses(term, source.column()))) {
            wrong(source, notPartitionedBy(source), findings);
        } else if (!same) {
            wrong(source, "the list partitions of table " + table + ", which it can only take as they are.", findings);
        }
        if (view.properties().containsKey(TTL_NUMBER)) {
            findings.error(
                    ModelCode.PROPERTY,
                    "The property " + TTL_NUMBER + " needs ranges; table " + table + " has list partitions.",
                    "Remove the property, or use partition_ttl.");
        }
    }

    private static boolean uses(PartitionTerm term, String column) {
        return term instanceof PartitionTerm.OfColumn plain
                ? Names.same(plain.name(), column)
                : SqlWords.uses(((PartitionTerm.OfFunction) term).sql(), column);
    }

    private static String notPartitionedBy(PartitionSource source) {
        return "the column " + source.column() + ", by which table "
                + source.table().name() + " is not partitioned.";
    }

    private static void wrong(PartitionSource source, String what, Findings findings) {
        findings.error(
                ModelCode.PARTITION,
                "PARTITION BY " + source.text() + " follows " + what,
                "Partition it as a table that it reads, or leave PARTITION BY out.");
    }
}
