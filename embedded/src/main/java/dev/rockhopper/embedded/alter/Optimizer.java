/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.DistributionRule;
import dev.rockhopper.embedded.catalog.AlterJob;
import dev.rockhopper.embedded.catalog.Dependents;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another distribution or sort key through an OPTIMIZE job. Source: FE {@code visitOptimizeClause, OptimizeJobV2}. */
final class Optimizer {
    private Optimizer() {}

    static void run(AlterTarget target, AlterClause.Optimize clause) {
        TableState state = target.state();
        check(state, clause);
        Optional<StoredDistribution> distribution = clause.distribution().map(each -> distribution(state, each));
        checkPartitions(state, clause, distribution);
        Optional<List<String>> sortKey = sortKey(state, clause.sortKey());
        TableAlterer.checkIdle(target);
        OlapTable table = target.table();
        Dependents.inactivate(
                target.catalog(), target.database(), table.name(), "base-table optimized:" + table.name());
        target.catalog()
                .jobs()
                .start(
                        table,
                        new AlterJob.Request(
                                AlterJob.Kind.OPTIMIZE,
                                target.database().id(),
                                table.id(),
                                table.name(),
                                table.name(),
                                false,
                                () -> table.setState(finished(table.state(), clause, distribution, sortKey))));
    }

    private static void check(TableState state, AlterClause.Optimize clause) {
        if (state.properties().containsKey("colocate_with")) {
            throw common("Optimize table in colocate group is not supported");
        }
        boolean automatic = state.distribution().random()
                && Long.parseLong(state.properties().getOrDefault("bucket_size", "0")) > 0;
        if (automatic && clause.partitioning().isEmpty()) {
            throw common(
                    "Random distribution table already supports automatic scaling and does not require optimization");
        }
        if (clause.key().isPresent()) {
            throw Refusal.analysis("not support change keys type when optimize table");
        }
        boolean merges = state.partitioning() instanceof StoredPartitioning.Range range && range.automatic();
        if (clause.partitioning().isPresent() && !merges) {
            throw common("Unsupported table partition type when merge partitions");
        }
    }

    private static Refusal common(String message) {
        return Refusal.analysis(ErrorCode.COMMON, message);
    }

    private static StoredDistribution distribution(TableState state, Distribution written) {
        if (written instanceof Distribution.Random && state.model() != KeyModel.DUPLICATE) {
            throw Refusal.analysis(state.model().sql() + " must use hash distribution");
        }
        return DistributionRule.stored(
                written, state.columns().stream().map(StoredColumn::name).toList());
    }

    private static void checkPartitions(
            TableState state, AlterClause.Optimize clause, Optional<StoredDistribution> distribution) {
        if (clause.partitions().isEmpty()) {
            return;
        }
        boolean otherKind = distribution
                .map(each -> each.random() != state.distribution().random())
                .orElse(false);
        if (otherKind) {
            throw Refusal.analysis("not support change distribution type when specify partitions");
        }
        if (!clause.sortKey().isEmpty()) {
            throw Refusal.analysis("not support change sort keys or keys type when specify partitions");
        }
        for (String name : clause.partitions()) {
            if (state.partitioning().partitions().stream()
                    .noneMatch(each -> each.name().equalsIgnoreCase(name))) {
                throw Refusal.analysis("partition " + name + " does not exist");
            }
        }
    }

    private static Optional<List<String>> sortKey(TableState state, List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(state.columns().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.analysis("Unknown column '" + name + "' does not exist"))
                    .id());
        }
        return Optional.of(ids);
    }

    private static TableState finished(
            TableState state,
            AlterClause.Optimize clause,
            Optional<StoredDistribution> distribution,
            Optional<List<String>> sortKey) {
        TableState changed = sortKey.isPresent() ? state.withSortKey(sortKey) : state;
        if (distribution.isEmpty()) {
            return changed;
        }
        StoredDistribution withIds = DistributionRule.withIds(distribution.get(), state.columns());
        List<StoredPartition> partitions = state.partitioning().partitions().stream()
                .map(each ->
                        clause.partitions().isEmpty() || clause.partitions().contains(each.name())
                                ? each.withBuckets(withIds.buckets())
                                : each)
                .toList();
        changed = changed.withPartitioning(changed.partitioning().withPartitions(partitions));
        return clause.partitions().isEmpty() ? changed.withDistribution(withIds) : changed;
    }
}
