/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.annotations.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A view as a class declares it.
 *
 * @param name of the view, after the naming strategy
 * @param origin the class
 * @param annotation Rockhopper's annotation; empty if only others define the view
 * @param otherQueries queries by other annotations: Hibernate's {@code @View(query)}
 * @param columns those that the entity maps; empty on classes that are no entities
 * @param comments comments that were stated outside the annotation
 * @param formerName {@code @RenamedFrom}
 */
public record ViewDeclaration(
        String name,
        Origin origin,
        Optional<View> annotation,
        List<Stated<String>> otherQueries,
        List<ColumnDeclaration> columns,
        List<Stated<String>> comments,
        Optional<String> formerName) {

    public ViewDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(annotation, "annotation");
        otherQueries = List.copyOf(otherQueries);
        columns = List.copyOf(columns);
        comments = List.copyOf(comments);
        Objects.requireNonNull(formerName, "formerName");
    }
}
