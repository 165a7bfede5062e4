/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.ArrayList;
import java.util.List;

/** Code of the clauses of ALTER TABLE that stand alone. */
final class OtherClauseCode {

    private OtherClauseCode() {}

    static void clause(Chain chain, AlterClause.Other clause) {
        if (clause instanceof AlterClause.RenameColumn rename) {
            chain.callWith("renameColumn", List.of(rename.from(), rename.to()));
        } else if (clause instanceof AlterClause.RenameTable rename) {
            chain.callWith("rename", List.of(rename.to()));
        } else if (clause instanceof AlterClause.RenameRollup rename) {
            chain.callWith("renameRollup", List.of(rename.from(), rename.to()));
        } else if (clause instanceof AlterClause.SwapWith swap) {
            chain.callWith("swapWith", List.of(swap.other()));
        } else if (clause instanceof AlterClause.SetComment set) {
            chain.call("comment($L)", JavaText.string(set.comment()));
        } else if (clause instanceof AlterClause.SetProperties set) {
            MaterializedViewCode.properties(chain, set.properties());
        } else if (clause instanceof AlterClause.Optimize optimize) {
            optimize(chain, optimize);
        } else if (clause instanceof AlterClause.DefaultBuckets buckets) {
            Chain options = Chain.of("d");
            ClauseCode.distribution(options, buckets.distribution());
            chain.callWithOptions("defaultDistribution", "", "d", options);
        } else if (clause instanceof AlterClause.AddRollups add) {
            addRollups(chain, add.rollups());
        } else if (clause instanceof AlterClause.DropRollups drop) {
            chain.callWith("dropRollup", drop.rollups());
        } else if (clause instanceof AlterClause.SetAutoIncrement set) {
            chain.call("autoIncrement($L)", Numbers.literal(set.next()));
        } else {
            throw new IllegalStateException("a clause without code: " + clause);
        }
    }

    private static void optimize(Chain chain, AlterClause.Optimize optimize) {
        Chain options = Chain.of("o").callWith("partitions", optimize.partitions());
        optimize.key().ifPresent(key -> {
            String columns = JavaText.strings(key.columns());
            options.call("key($T.$L, $L)", KeyModel.class, key.model(), columns);
        });
        optimize.partitioning()
                .map(Partitioning.Automatic.class::cast)
                .ifPresent(each -> options.call("partitionBy($L)", ClauseCode.terms(each.terms())));
        options.callWith("between", optimize.range());
        boolean plain = options.isEmpty() && optimize.sortKey().isEmpty();
        if (plain && optimize.distribution().isPresent()) {
            ClauseCode.distribution(chain, optimize.distribution().get());
            return;
        }
        optimize.distribution().ifPresent(each -> ClauseCode.distribution(options, each));
        options.callWith("orderBy", optimize.sortKey());
        chain.callWithOptions("optimize", "", "o", options);
    }

    private static void addRollups(Chain chain, List<RollupDefinition> rollups) {
        if (rollups.size() == 1 && isPlain(rollups.get(0))) {
            List<String> names = new ArrayList<>(List.of(rollups.get(0).name()));
            names.addAll(rollups.get(0).columns());
            chain.callWith("addRollup", names);
            return;
        }
        Chain list = Chain.of("l");
        for (RollupDefinition rollup : rollups) {
            Chain options = Chain.of("r")
                    .callWith("columns", rollup.columns())
                    .callWith("duplicateKey", rollup.duplicateKeys());
            rollup.from().ifPresent(each -> options.call("from($L)", JavaText.string(each)));
            ClauseCode.properties(options, rollup.properties());
            list.callWithOptions("rollup", JavaText.string(rollup.name()), "r", options);
        }
        chain.call("addRollups(l -> $L)", list.nested());
    }

    private static boolean isPlain(RollupDefinition rollup) {
        return rollup.duplicateKeys().isEmpty()
                && rollup.from().isEmpty()
                && rollup.properties().isEmpty();
    }
}
