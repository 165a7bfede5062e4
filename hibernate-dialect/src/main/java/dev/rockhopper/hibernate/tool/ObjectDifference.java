/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.diff.disagreement.Disagreement;
import dev.rockhopper.schema.model.ForeignNames;
import java.util.List;
import java.util.Objects;

/**
 * How one object of the database differs from what the entities say.
 *
 * @param object its name
 * @param declaredBy the class that declares it; empty if that is not known
 * @param disagreements point by point; never empty
 * @param mending the statements that bring the database to what the entities say, or why no statement does
 */
public record ObjectDifference(
        String object, String declaredBy, List<Disagreement> disagreements, List<String> mending) {

    public ObjectDifference {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(declaredBy, "declaredBy");
        disagreements = List.copyOf(disagreements);
        mending = List.copyOf(mending);
    }

    /** Whether the entities work all the same. */
    public boolean isHarmless() {
        return disagreements.stream().allMatch(Disagreement::harmless);
    }

    /** Several lines: the object, each disagreement, and how to mend it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(ForeignNames.shown(object));
        if (!declaredBy.isEmpty()) {
            text.append(" (").append(declaredBy).append(')');
        }
        for (Disagreement each : disagreements) {
            text.append("\n  ").append(each.subject());
            text.append(": the entity says ").append(each.wanted());
            text.append("; the database has ").append(each.actual());
        }
        mending.forEach(line -> text.append("\n  to mend: ").append(line.replace("\n", "\n    ")));
        return text.toString();
    }
}
