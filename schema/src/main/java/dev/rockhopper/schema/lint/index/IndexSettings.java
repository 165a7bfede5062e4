/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The properties of indexes, and kinds that a cluster must allow first. Source: FE class {@code IndexAnalyzer}. */
public final class IndexSettings implements TableRule {

    @Override
    public void check(TableLint lint) {
        for (Index index : lint.table().indexes()) {
            switch (index.type()) {
                case BITMAP -> {}
                case NGRAMBF -> ngram(index, lint);
                case GIN -> gin(index, lint);
                case VECTOR -> vector(index, lint);
            }
        }
    }

    private static void ngram(Index index, TableLint lint) {
        Map<String, String> properties = lowerKeys(index);
        FalsePositives.problem(properties.get("bloom_filter_fpp")).ifPresent(text -> wrong(index, text, lint));
        String gram = properties.getOrDefault("gram_num", "2");
        if (!gram.matches("0*[1-9]\\d{0,8}")) {
            wrong(index, "gram_num must be a positive number, not " + gram + ".", lint);
        }
        String sensitive = properties.getOrDefault("case_sensitive", "true");
        if (!sensitive.equalsIgnoreCase("true") && !sensitive.equalsIgnoreCase("false")) {
            wrong(index, "case_sensitive must be true or false, not " + sensitive + ".", lint);
        }
    }

    /** Since 4.1 the switch is on and PRIMARY KEY tables are taken, too. */
    private static void gin(Index index, TableLint lint) {
        if (!lint.server().version().atLeast(4, 1, 0)) {
            if (lint.is(KeyModel.PRIMARY)) {
                wrong(index, "Before version 4.1 GIN indexes exist on DUPLICATE KEY tables only.", lint);
            }
            disabled(index, "enable_experimental_gin", lint);
        }
    }

    private static void vector(Index index, TableLint lint) {
        if (!lowerKeys(index).containsKey("index_type")) {
            wrong(index, "A VECTOR index needs the property index_type.", lint);
        }
        disabled(index, "enable_experimental_vector", lint);
    }

    private static void disabled(Index index, String option, TableLint lint) {
        lint.findings()
                .warning(
                        ModelCode.INDEX,
                        index.name(),
                        index.type() + " indexes must be switched on in the cluster.",
                        "Set the FE configuration " + option + " to true.");
    }

    private static Map<String, String> lowerKeys(Index index) {
        return index.properties().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (a, b) -> b));
    }

    private static void wrong(Index index, String text, TableLint lint) {
        lint.findings().error(ModelCode.INDEX, index.name(), text, "Correct the index.");
    }
}
