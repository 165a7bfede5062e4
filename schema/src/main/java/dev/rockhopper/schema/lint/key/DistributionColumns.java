/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.key;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.normalize.KeyTypes;

/** DISTRIBUTED BY: stated where the server does not choose, over key columns. Source: FE classes {@code CreateTableAnalyzer}, {@code DistributionInfoBuilder}. */
public final class DistributionColumns implements TableRule {

    /** FE configuration {@code max_bucket_number_per_partition}. */
    private static final int MOST_BUCKETS = 1024;

    @Override
    public void check(TableLint lint) {
        if (lint.table().distribution().isEmpty()) {
            unstated(lint);
            return;
        }
        Distribution distribution = lint.table().distribution().get();
        if (distribution instanceof Distribution.Hash hash) {
            repeated(hash, lint);
            hash.columns()
                    .forEach(name -> lint.require(name, "DISTRIBUTED BY").ifPresent(column -> check(column, lint)));
        } else if (lint.key().isPresent() && !takesRandom(lint)) {
            wrong(
                    lint.key().get().model().sql() + " tables cannot be distributed by RANDOM.",
                    "Distribute by HASH over key columns.",
                    lint);
        }
        boolean many = distribution.buckets().orElse(0) > MOST_BUCKETS;
        if (many && lint.table().partitioning().isPresent()) {
            wrong("A partition has at most " + MOST_BUCKETS + " buckets.", "Lower the number of buckets.", lint);
        }
    }

    /** The server takes a column twice, which only wastes time. */
    private static void repeated(Distribution.Hash hash, TableLint lint) {
        long different = hash.columns().stream().map(Names::key).distinct().count();
        if (different < hash.columns().size()) {
            lint.findings()
                    .warning(
                            ModelCode.DISTRIBUTION,
                            "",
                            "DISTRIBUTED BY HASH names a column twice.",
                            "Name each column once.");
        }
    }

    /** Up to 4.0 also AGGREGATE KEY tables without REPLACE. */
    private static boolean takesRandom(TableLint lint) {
        boolean replaces = lint.table().columns().stream()
                .anyMatch(column -> column.aggregate()
                        .filter(each -> each.function().startsWith("REPLACE"))
                        .isPresent());
        boolean older = !lint.server().version().atLeast(4, 1, 0);
        return lint.is(KeyModel.DUPLICATE) || older && lint.is(KeyModel.AGGREGATE) && !replaces;
    }

    private static void unstated(TableLint lint) {
        if (lint.is(KeyModel.AGGREGATE, KeyModel.UNIQUE)) {
            wrong(
                    lint.key().get().model().sql() + " tables must state DISTRIBUTED BY.",
                    "Add DISTRIBUTED BY HASH over key columns.",
                    lint);
        }
        if (!lint.table().properties().getOrDefault("colocate_with", "").isEmpty()) {
            wrong("A table with colocate_with must state DISTRIBUTED BY HASH.", "Add it.", lint);
        }
    }

    private static void check(Column column, TableLint lint) {
        if (lint.isAggregated(column.name())) {
            wrong(
                    column.name() + " is no key column; only DUPLICATE KEY tables can be distributed by others.",
                    "Distribute by key columns.",
                    lint);
        }
        if (!KeyTypes.canBeKey(column.type())) {
            wrong(
                    column.name() + " is " + column.type().sql() + ", which cannot be a distribution column.",
                    "Distribute by another column.",
                    lint);
        }
    }

    private static void wrong(String text, String remedy, TableLint lint) {
        lint.findings().error(ModelCode.DISTRIBUTION, text, remedy);
    }
}
