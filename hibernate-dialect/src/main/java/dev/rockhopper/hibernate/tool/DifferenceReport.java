/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.disagreement.Disagreements;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/** Tells a comparison to people: object by object, with the class that declares it and the way to mend it. */
final class DifferenceReport {

    private final Comparison comparison;
    private final Plan plan;

    DifferenceReport(Comparison comparison) {
        this.comparison = comparison;
        this.plan = comparison.plan(comparison.changes());
    }

    /** All differences, by name of the object. */
    List<ObjectDifference> differences() {
        return comparison.changes().stream().map(this::difference).toList();
    }

    private ObjectDifference difference(Change change) {
        return new ObjectDifference(
                change.object(),
                comparison
                        .model()
                        .origins()
                        .of(change.object())
                        .map(Origin::type)
                        .orElse(""),
                Disagreements.of(change),
                mending(change));
    }

    private List<String> mending(Change change) {
        Stream<String> statements = plan.steps().stream()
                .filter(step -> step.cause().equals(change))
                .map(step -> comparison.sql(step) + ";");
        Stream<String> refusals = plan.refusals().stream()
                .filter(refusal -> refusal.cause().equals(change))
                .map(refusal -> sentence(refusal.message().text())
                        + sentence(refusal.message().remedy()).stripTrailing());
        return Stream.concat(statements, refusals).toList();
    }

    /** A part of a message as a sentence, with a blank after it. */
    private static String sentence(String part) {
        if (part.isBlank()) {
            return "";
        }
        String text = part.strip();
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital + (capital.endsWith(".") ? " " : ". ");
    }
}
