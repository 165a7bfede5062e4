/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** One step of a migration source. */
public sealed interface MigrationStep {

    /** What a reviewer should know, one line each; may be empty. */
    List<String> comments();

    /** A statement. */
    record Run(Statement statement, List<String> comments) implements MigrationStep {

        public Run {
            comments = List.copyOf(comments);
        }
    }

    /** There is no way. */
    record Irreversible(String reason, List<String> comments) implements MigrationStep {

        public Irreversible {
            comments = List.copyOf(comments);
        }
    }

    /** A step of a plan, with its cost and hazards as comments. */
    static MigrationStep of(Step step) {
        List<String> comments = new ArrayList<>();
        if (step.cost() != Cost.METADATA) {
            comments.add(words(step.cost()));
        }
        for (Hazard hazard : step.hazards()) {
            comments.add(hazard.kind().word() + ": " + hazard.text());
        }
        return new Run(step.statement(), comments);
    }

    private static String words(Cost cost) {
        return switch (cost) {
            case METADATA -> "catalog only";
            case FAST_JOB -> "a quick job that changes metadata only";
            case REWRITE_JOB -> "rewrites the table (job)";
            case OPTIMIZE_JOB -> "redistributes the table (job; needs up to twice the space)";
            case REBUILD -> "copies the table into a new one";
        };
    }
}
