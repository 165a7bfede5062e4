/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table that a foreign key refers to: only to columns that are unique in it, of the same types. Source: FE method {@code
 * PropertyAnalyzer.analyzeForeignKeyUniqueConstraint}.
 */
final class ReferencedTable {
    private final OlapTable parent;

    ReferencedTable(OlapTable parent) {
        this.parent = parent;
    }

    /** Refuses columns that a foreign key may not refer to. */
    void require(List<String> columns) {
        if (parent.state().model() == KeyModel.AGGREGATE) {
            throw Refusal.analysis("do not support reference agg table:" + parent.name());
        }
        List<Set<String>> unique = unique();
        if (unique.isEmpty()) {
            throw Refusal.analysis("dup table:" + parent.name() + " has no unique constraint");
        }
        if (!unique.contains(keys(columns))) {
            throw Refusal.analysis(
                    "columns:" + columns + " are not dup table:" + parent.name() + "'s unique constraint");
        }
    }

    /** Refuses a column of another type than the one that refers to it. */
    void requireType(StoredColumn child, StoredColumn column) {
        if (!child.type().equals(column.type())) {
            throw Refusal.analysis(
                    "column:" + child.id() + " type does mot match referenced column:" + column.id() + " type");
        }
    }

    private List<Set<String>> unique() {
        TableState state = parent.state();
        List<Set<String>> unique = new ArrayList<>();
        if (state.model() == KeyModel.PRIMARY || state.model() == KeyModel.UNIQUE) {
            unique.add(keys(state.keyColumns().stream().map(StoredColumn::name).toList()));
        }
        String stated = state.properties().getOrDefault(ConstraintProperties.UNIQUE, "");
        if (!stated.isEmpty()) {
            for (String constraint : stated.split(";")) {
                unique.add(keys(Arrays.asList(
                        constraint.substring(constraint.lastIndexOf('.') + 1).split(","))));
            }
        }
        return unique;
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(Names::key).collect(Collectors.toSet());
    }
}
