/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.annotations.MaterializedView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A materialized view as a class declares it.
 *
 * @param name of the materialized view, after the naming strategy
 * @param origin the class
 * @param annotation what is stated
 * @param otherQueries queries that were stated outside of {@code definition} and {@code definitionResource}
 * @param columns those that the entity maps; empty on classes that are no entities
 * @param comments comments that were stated outside the annotation
 * @param formerName {@code @RenamedFrom}
 */
public record MaterializedViewDeclaration(
        String name,
        Origin origin,
        MaterializedView annotation,
        List<Stated<String>> otherQueries,
        List<ColumnDeclaration> columns,
        List<Stated<String>> comments,
        Optional<String> formerName) {

    public MaterializedViewDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(annotation, "annotation");
        otherQueries = List.copyOf(otherQueries);
        columns = List.copyOf(columns);
        comments = List.copyOf(comments);
        Objects.requireNonNull(formerName, "formerName");
    }
}
