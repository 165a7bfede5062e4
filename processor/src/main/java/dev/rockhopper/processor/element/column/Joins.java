/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.name.Name;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns that refer to an id.
 *
 * @param reading what the readers share
 * @param id the id's columns
 * @param quoted whether the table that is referred to has a quoted name
 */
public record Joins(Reading reading, List<ColumnDeclaration> id, boolean quoted) {

    /** The join columns in the order of the id; none if none are stated; empty if they do not fit the id. */
    public Optional<List<Mirror>> ordered(List<Mirror> stated) {
        if (stated.isEmpty()) {
            return isPartlyDefined() ? Optional.empty() : Optional.of(stated);
        }
        if (stated.size() != id.size()) {
            return Optional.empty();
        }
        if (stated.size() == 1 && stated.get(0).text("referencedColumnName").isEmpty()) {
            return Optional.of(stated);
        }
        List<Mirror> ordered = new ArrayList<>();
        for (ColumnDeclaration column : id) {
            stated.stream().filter(each -> refersTo(each, column)).findFirst().ifPresent(ordered::add);
        }
        return ordered.size() == id.size() ? Optional.of(ordered) : Optional.empty();
    }

    /**
     * Whether some columns of the id have a definition and others have none: Hibernate defines a column that refers to one without like the one
     * before it ({@code AnnotatedJoinColumn}, 7.4), in an order of its own.
     */
    private boolean isPartlyDefined() {
        int defined = 0;
        for (ColumnDeclaration each : id) {
            defined += each.definitions().isEmpty() ? 0 : 1;
        }
        return defined > 0 && defined < id.size();
    }

    private boolean refersTo(Mirror join, ColumnDeclaration column) {
        String referred = join.text("referencedColumnName");
        return !referred.isEmpty() && Names.same(reading.naming().physical(referred), column.name());
    }

    /** The name of a column that refers to an id column, by the join column or by {@code prefix}; quoted like what it is made of. */
    public Name name(Optional<Mirror> join, String prefix, ColumnDeclaration referred) {
        String stated = join.map(each -> each.text("name")).orElse("");
        return stated.isEmpty() ? implied(prefix + "_", referred) : Name.of(stated);
    }

    /** The name of a column that refers to an id column and is called like it. */
    public Name name(Optional<Mirror> join, ColumnDeclaration referred) {
        String stated = join.map(each -> each.text("name")).orElse("");
        return stated.isEmpty() ? implied("", referred) : Name.of(stated);
    }

    private Name implied(String prefix, ColumnDeclaration referred) {
        Name name = reading.logical(referred);
        return Name.composed(prefix + name.text(), quoted || name.isQuoted());
    }
}
