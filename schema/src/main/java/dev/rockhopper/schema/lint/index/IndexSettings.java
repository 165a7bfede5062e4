/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import java.util.List;

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
        Parameters parameters = new Parameters(index, lint);
        parameters.shouldBeAmong(List.of("gram_num", "bloom_filter_fpp", "case_sensitive"));
        FalsePositives.problem(parameters.get("bloom_filter_fpp", null))
                .ifPresent(text -> parameters.wrong(text.substring(0, text.length() - 1), "Correct the parameter."));
        parameters.number("gram_num", 1);
        parameters.choice("case_sensitive", List.of("true", "false"));
    }

    /** Since 4.1 the switch is on and PRIMARY KEY tables are taken, too. */
    private static void gin(Index index, TableLint lint) {
        Parameters parameters = new Parameters(index, lint);
        GinParameters.check(parameters);
        if (!lint.server().version().atLeast(4, 1, 0)) {
            if (lint.is(KeyModel.PRIMARY)) {
                parameters.wrong(
                        "before version 4.1 GIN indexes exist on DUPLICATE KEY tables only",
                        "Choose another kind, or upgrade the server.");
            }
            disabled(index, "enable_experimental_gin", lint);
        }
    }

    private static void vector(Index index, TableLint lint) {
        VectorParameters.check(new Parameters(index, lint));
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
}
