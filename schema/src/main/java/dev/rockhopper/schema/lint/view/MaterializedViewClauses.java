/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Clauses of a materialized view that do not go together. Source: FE classes {@code MaterializedViewAnalyzer}, {@code PropertyAnalyzer}. */
public final class MaterializedViewClauses implements MaterializedViewRule {

    private static final Set<String> OF_PARTITIONS = Set.of(
            "partition_refresh_number", "partition_ttl_number", "partition_ttl", "auto_refresh_partitions_limit");
    private static final Set<String> OF_TRIGGERS = Set.of("excluded_trigger_tables", "excluded_refresh_tables");
    private static final Set<String> OF_ASYNC =
            Set.of("excluded_trigger_tables", "excluded_refresh_tables", "auto_refresh_partitions_limit");

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        boolean incremental = view.refresh()
                .filter(refresh -> refresh.scheme() instanceof Refresh.Incremental)
                .isPresent();
        if (incremental) {
            findings.error(ModelCode.VIEW, "REFRESH INCREMENTAL does not exist.", "Use ASYNC, a schedule or MANUAL.");
        }
        if (view.isSynchronous()) {
            synchronous(view, findings);
            return;
        }
        boolean manual = view.refresh()
                .map(refresh -> refresh.scheme() instanceof Refresh.Manual)
                .orElse(true);
        boolean hashed =
                view.distribution().filter(Distribution.Hash.class::isInstance).isPresent();
        if (!hashed && !view.properties().getOrDefault("colocate_with", "").isEmpty()) {
            findings.error(
                    ModelCode.PROPERTY,
                    "The property colocate_with needs DISTRIBUTED BY HASH.",
                    "State it, or remove the property.");
        }
        view.partitionBy().forEach(term -> partition(term, findings));
        for (String name : view.properties().keySet()) {
            if (OF_PARTITIONS.contains(name) && view.partitionBy().isEmpty()) {
                findings.error(
                        ModelCode.PROPERTY,
                        "The property " + name + " needs PARTITION BY.",
                        "Partition the materialized view, or remove the property.");
            }
            if (manual && OF_ASYNC.contains(name)) {
                findings.error(
                        ModelCode.PROPERTY,
                        "The property " + name + " needs REFRESH ASYNC, with or without a schedule.",
                        "State REFRESH ASYNC, or remove the property.");
            }
            if (OF_TRIGGERS.contains(name)) {
                excluded(name, view, findings);
            }
        }
    }

    private static void partition(PartitionTerm term, Findings findings) {
        if (term instanceof PartitionTerm.OfFunction function) {
            String name = SqlWords.of(function.sql()).get(0);
            if (name.equals("time_slice")) {
                findings.error(
                        ModelCode.PARTITION,
                        "A materialized view cannot be partitioned by " + name + ".",
                        "Partition it by a column, or by date_trunc.");
            }
        }
    }

    private static void excluded(String name, MaterializedView view, Findings findings) {
        List<String> words = SqlWords.of(view.query());
        for (String stated : view.properties().get(name).split(",")) {
            String table = stated.substring(stated.lastIndexOf('.') + 1)
                    .replace("`", "")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (!table.isEmpty() && !words.contains(table)) {
                findings.error(
                        ModelCode.PROPERTY,
                        "The property " + name + " names the table " + stated.strip()
                                + ", which the query does not read.",
                        "Name a table of the query.");
            }
        }
    }

    private static void synchronous(MaterializedView view, Findings findings) {
        if (!view.partitionBy().isEmpty()) {
            findings.error(
                    ModelCode.VIEW,
                    "A materialized view without REFRESH and DISTRIBUTED BY is a synchronous one, which has no PARTITION BY.",
                    "State REFRESH.");
        }
        if (!view.sortKey().isEmpty()) {
            findings.warning(
                    ModelCode.VIEW,
                    "",
                    "A materialized view without REFRESH and DISTRIBUTED BY is a synchronous one; its ORDER BY has no effect.",
                    "State REFRESH, or remove ORDER BY.");
        }
        SynchronousQuery.check(view.query(), findings);
    }
}
