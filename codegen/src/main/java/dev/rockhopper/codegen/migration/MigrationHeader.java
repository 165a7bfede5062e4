/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import java.util.List;
import java.util.Objects;

/**
 * What a migration source says of itself.
 *
 * @param id of the revision: letters, digits and {@code _}
 * @param parents ids of the revisions before it: none for a base, several for a merge
 * @param message one line for people
 * @param labels other names of the revision
 * @param dependsOn ids of revisions on other branches that come before
 * @param replaces ids of revisions that were squashed into this one
 */
public record MigrationHeader(
        String id,
        List<String> parents,
        String message,
        List<String> labels,
        List<String> dependsOn,
        List<String> replaces) {

    public MigrationHeader {
        Objects.requireNonNull(id, "id");
        parents = List.copyOf(parents);
        message = message.strip().replaceAll("\\s+", " ");
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
    }

    /** A header of a revision that stands for itself alone. */
    public MigrationHeader(
            String id, List<String> parents, String message, List<String> labels, List<String> dependsOn) {
        this(id, parents, message, labels, dependsOn, List.of());
    }

    /** A header without labels and dependencies. */
    public static MigrationHeader of(String id, List<String> parents, String message) {
        return new MigrationHeader(id, parents, message, List.of(), List.of());
    }

    /** The name shared by the files of the revision, for example {@code 4f1c2a9b7d3e__create_initial_schema}. */
    public String stem() {
        return id + "__" + Slug.of(message);
    }

    /** The name of the Java class: a class name cannot begin with a digit. */
    public String className() {
        return "R" + stem();
    }
}
