/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.DistributionRule;
import dev.rockhopper.embedded.analyze.NameRule;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Dependents;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.Locale;

/** Renames, the swap, the comment and other clauses that take effect at once. Source: FE {@code AlterJobExecutor}. */
final class TableChanger {
    private TableChanger() {}

    static void run(AlterTarget target, AlterClause clause) {
        if (clause instanceof AlterClause.RenameTable rename) {
            rename(target, rename.to());
        } else if (clause instanceof AlterClause.RenameColumn rename) {
            ColumnRenamer.run(target, rename);
        } else if (clause instanceof AlterClause.RenameRollup rename) {
            RollupChanger.rename(target, rename);
        } else if (clause instanceof AlterClause.SwapWith swap) {
            swap(target, swap.other());
        } else if (clause instanceof AlterClause.SetComment comment) {
            target.table().setState(target.state().withComment(comment.comment()));
        } else if (clause instanceof AlterClause.DefaultBuckets buckets) {
            defaultBuckets(target, buckets);
        } else if (clause instanceof AlterClause.SetAutoIncrement number) {
            autoIncrement(target, number.next());
        } else if (clause instanceof AlterClause.OtherClause other && isWithoutEffect(other.sql())) {
            // Compactions and temporary partitions leave no trace in the catalog.
            return;
        } else {
            throw Refusal.limit("This clause of ALTER TABLE is not implemented: " + target.statement() + ".");
        }
    }

    private static boolean isWithoutEffect(String sql) {
        return sql.trim().toUpperCase(Locale.ROOT).matches("(BASE|CUMULATIVE)?\\s*COMPACT\\b.*");
    }

    private static void rename(AlterTarget target, String name) {
        OlapTable table = target.table();
        NameRule.table(name);
        if (table.name().equals(name)) {
            throw Refusal.analysis("Same table name " + name);
        }
        if (target.database().object(name).isPresent()) {
            throw Refusal.ddl("Table name[" + name + "] is already used");
        }
        String old = table.name();
        target.database().rename(table, name);
        renamePartition(table);
        Dependents.inactivate(target.catalog(), target.database(), old, "base-table renamed: " + old);
    }

    /** The only partition of an unpartitioned table has the name of the table. */
    private static void renamePartition(OlapTable table) {
        TableState state = table.state();
        if (state.partitioning() instanceof StoredPartitioning.Unpartitioned) {
            table.setState(state.withPartitioning(state.partitioning()
                    .withPartitions(state.partitioning().partitions().stream()
                            .map(each -> each.withName(table.name()))
                            .toList())));
        }
    }

    private static void swap(AlterTarget target, String other) {
        OlapTable table = target.table();
        CatalogObject object = target.database().object(other).orElse(null);
        if (!(object instanceof OlapTable second)) {
            throw Refusal.ddl("Table " + other + " does not exist or is not OLAP/LAKE table");
        }
        String first = table.name();
        target.database().swap(table, second);
        renamePartition(table);
        renamePartition(second);
        Dependents.inactivate(target.catalog(), target.database(), first, "base-table swapped: " + first);
        Dependents.inactivate(target.catalog(), target.database(), other, "base-table swapped: " + other);
    }

    private static void defaultBuckets(AlterTarget target, AlterClause.DefaultBuckets clause) {
        TableState state = target.state();
        if (clause.distribution().buckets().orElse(1) == 0) {
            throw Refusal.ddl("bucket num must > 0");
        }
        if (state.properties().containsKey("colocate_with")) {
            throw Refusal.ddl("Cannot change default bucket number of colocate table.");
        }
        StoredDistribution written = DistributionRule.stored(
                clause.distribution(),
                state.columns().stream().map(StoredColumn::name).toList());
        StoredDistribution stored = state.distribution();
        boolean sameColumns = written.columnIds().stream()
                .map(name -> state.column(name).orElseThrow().id())
                .toList()
                .equals(stored.columnIds());
        if (!sameColumns) {
            throw Refusal.ddl("Cannot assign hash distribution with different distribution cols. default is: "
                    + state.namesOf(stored.columnIds()));
        }
        target.table().setState(state.withDistribution(stored.withBuckets(written.buckets())));
    }

    private static void autoIncrement(AlterTarget target, long next) {
        target.table().setNextAutoIncrement(Math.max(next, target.table().nextAutoIncrement()));
    }
}
