/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The DISTRIBUTED BY clause. Source: FE classes {@code CreateTableAnalyzer}, {@code DistributionInfoBuilder}; semantics 1.8. */
public final class DistributionRule {
    private static final int MAX_BUCKETS = 1024;

    private DistributionRule() {}

    static void apply(TableDraft draft) {
        if (draft.writtenDistribution().isEmpty()) {
            draft.setDistribution(byDefault(draft));
            return;
        }
        Distribution written = draft.writtenDistribution().get();
        if (written instanceof Distribution.Random && !canBeRandom(draft)) {
            throw Refusal.analysis(draft.model().sql() + " cannot use random distribution");
        }
        if (written.buckets().orElse(0) > MAX_BUCKETS && draft.partitioning().isPresent()) {
            throw Refusal.analysis("The number of buckets is too many, max is " + MAX_BUCKETS);
        }
        draft.setDistribution(
                stored(written, draft.columns().stream().map(ColumnDraft::name).toList()));
    }

    private static boolean canBeRandom(TableDraft draft) {
        boolean aggregate =
                draft.model() == KeyModel.AGGREGATE && !draft.settings().gates().refusesRandomAggregates();
        return draft.model() == KeyModel.DUPLICATE
                || aggregate && draft.columns().stream().noneMatch(DistributionRule::replaces);
    }

    private static boolean replaces(ColumnDraft column) {
        return column.aggregate()
                .filter(each -> each.name().startsWith("REPLACE"))
                .isPresent();
    }

    private static StoredDistribution byDefault(TableDraft draft) {
        if (draft.properties().containsKey("colocate_with")) {
            throw Refusal.analysis("Colocate table must specify distribution column");
        }
        return switch (draft.model()) {
            case PRIMARY -> new StoredDistribution(draft.keyColumns(), 0);
            case DUPLICATE -> new StoredDistribution(List.of(), 0);
            default ->
                throw Refusal.analysis(
                        "Currently not support default distribution in " + ModelNames.keysType(draft.model()));
        };
    }

    /** The stored form of a clause, with names of columns; unknown columns are refused. */
    public static StoredDistribution stored(Distribution written, List<String> columnNames) {
        if (written instanceof Distribution.Hash hash) {
            for (String name : hash.columns()) {
                if (!Names.contains(columnNames, name)) {
                    throw Refusal.analysis("Distribution column(" + name + ") doesn't exist.");
                }
            }
            return new StoredDistribution(hash.columns(), written.buckets().orElse(0));
        }
        return new StoredDistribution(List.of(), written.buckets().orElse(0));
    }

    /** Replaces the names of columns by their ids; refuses columns that cannot spread rows. */
    public static StoredDistribution withIds(StoredDistribution distribution, List<StoredColumn> columns) {
        List<String> ids = new ArrayList<>();
        for (String name : distribution.columnIds()) {
            StoredColumn column = columns.stream()
                    .filter(each -> each.isNamed(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ddl("Distribution column[" + name + "] does not found"));
            boolean plain = column.key() || column.aggregate().equals(Optional.of(StoredAggregate.NONE));
            if (!plain) {
                throw Refusal.ddl("Distribution column[" + name + "] is not key column");
            }
            if (!TypeKind.of(column.type()).canBeKey()) {
                throw Refusal.ddl(TypeText.name(column.type()) + " column can not be distribution column");
            }
            ids.add(column.id());
        }
        return new StoredDistribution(ids, distribution.buckets());
    }
}
