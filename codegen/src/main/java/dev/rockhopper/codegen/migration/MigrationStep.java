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

    /** A step of a plan, with its cost and hazards as comments; a rewrite is told by the cost already. */
    static MigrationStep of(Step step) {
        List<String> comments = new ArrayList<>(words(step.cost()));
        step.hazards().stream()
                .filter(hazard -> hazard.kind() != Hazard.Kind.REWRITE)
                .forEach(hazard -> comments.add(words(hazard)));
        return new Run(step.statement(), comments);
    }

    /** The hazard in words, with the word that gives consent to it. */
    static String words(Hazard hazard) {
        return hazard.kind().word() + ": " + hazard.text();
    }

    /** The cost in words; none for what is done at once. */
    static List<String> words(Cost cost) {
        return switch (cost) {
            case METADATA -> List.of();
            case FAST_JOB -> List.of("a quick job that changes metadata only");
            case REWRITE_JOB -> List.of("rewrites the table (job)");
            case OPTIMIZE_JOB -> List.of("redistributes the table (job; needs up to twice the space)");
            case REBUILD -> List.of("copies the table into a new one");
        };
    }
}
