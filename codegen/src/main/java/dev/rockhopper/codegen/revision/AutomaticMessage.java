/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import dev.rockhopper.schema.diff.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a revision is about, when nobody says it: {@code create customers, alter orders}. */
public final class AutomaticMessage {

    private static final int MOST = 3;

    private AutomaticMessage() {}

    /** One line for changes, which are not empty; the same for the same changes. */
    public static String of(List<Change> changes) {
        Set<String> parts = new LinkedHashSet<>();
        changes.forEach(change -> parts.add(verb(change) + " " + change.object()));
        String first = String.join(", ", parts.stream().limit(MOST).toList());
        return parts.size() > MOST ? first + " and " + (parts.size() - MOST) + " more" : first;
    }

    private static String verb(Change change) {
        if (change instanceof Change.Created) {
            return "create";
        } else if (change instanceof Change.Dropped) {
            return "drop";
        } else if (change instanceof Change.Renamed) {
            return "rename to";
        }
        return change instanceof Change.KindChanged ? "replace" : "alter";
    }
}
