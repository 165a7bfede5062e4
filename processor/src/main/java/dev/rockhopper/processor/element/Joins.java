/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Join columns of annotations, matched with the id columns that they refer to. */
final class Joins {

    private Joins() {}

    /** The join columns in the order of the id; none if none are stated; empty if they do not fit the id. */
    static Optional<List<Mirror>> ordered(List<Mirror> stated, List<ColumnDeclaration> id) {
        if (stated.isEmpty()) {
            return Optional.of(stated);
        }
        if (stated.size() != id.size() || stated.stream().anyMatch(Joins::isUnread)) {
            return Optional.empty();
        }
        if (stated.size() == 1 && stated.get(0).text("referencedColumnName").isEmpty()) {
            return Optional.of(stated);
        }
        List<Mirror> ordered = new ArrayList<>();
        for (ColumnDeclaration column : id) {
            stated.stream()
                    .filter(each -> Names.same(each.text("referencedColumnName"), column.name()))
                    .findFirst()
                    .ifPresent(ordered::add);
        }
        return ordered.size() == id.size() ? Optional.of(ordered) : Optional.empty();
    }

    /** The name of a column that refers to an id column, by the join column or by {@code prefix}. */
    static String name(Optional<Mirror> join, Naming naming, String prefix, ColumnDeclaration referred) {
        String stated = join.map(each -> each.text("name")).orElse("");
        return naming.physical(stated.isEmpty() ? prefix + "_" + referred.name() : stated);
    }

    private static boolean isUnread(Mirror join) {
        return !join.text("table").isEmpty() || !join.text("columnDefinition").isEmpty();
    }
}
