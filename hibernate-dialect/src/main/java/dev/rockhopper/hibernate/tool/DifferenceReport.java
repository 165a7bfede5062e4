/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.disagreement.Disagreement;
import dev.rockhopper.schema.diff.disagreement.Disagreements;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a comparison to people: object by object, with the class that declares it and the way to mend it. */
final class DifferenceReport {

    private final EntityComparison comparison;
    private final Plan plan;

    DifferenceReport(EntityComparison comparison) {
        this.comparison = comparison;
        this.plan = comparison.plan(comparison.changes());
    }

    /** All differences, by name of the object. */
    List<ObjectDifference> differences() {
        List<Change> changes = comparison.changes();
        Set<String> changed = changes.stream().map(Change::object).collect(Collectors.toSet());
        return Stream.concat(
                        changes.stream().map(this::difference),
                        comparison.inactive().stream()
                                .filter(view -> !changed.contains(view))
                                .map(this::stopped))
                .sorted(Comparator.comparing(ObjectDifference::object))
                .toList();
    }

    private ObjectDifference difference(Change change) {
        return new ObjectDifference(
                change.object(), declaredBy(change.object()), Disagreements.of(change), mending(change));
    }

    /** A materialized view that the server set inactive: it is as the entities say, but nothing brings it up to date any more. */
    private ObjectDifference stopped(String view) {
        Statement active = new AlterMaterializedView(ObjectName.of(view), new AlterMaterializedView.SetActive(true));
        return new ObjectDifference(
                view,
                declaredBy(view),
                List.of(new Disagreement("state", "active", "inactive", false)),
                List.of(comparison.sql(active) + ";"));
    }

    private String declaredBy(String object) {
        return comparison.model().origins().of(object).map(Origin::type).orElse("");
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
