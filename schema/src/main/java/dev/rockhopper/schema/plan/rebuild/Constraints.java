/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two tables exchange their names only while they have the same constraints; where they differ, there are none in between. Source: FE method
 * {@code AlterJobExecutor.visitSwapTableClause}.
 */
final class Constraints {

    /** A statement of the rebuild and its way back. */
    record Part(Statement statement, Reverse reverse) {}

    private static final List<String> NAMES = List.of("unique_constraints", "foreign_key_constraints");

    private Constraints() {}

    /** The new table without the constraints that the old one does not have. */
    static Table without(Table old, Table created) {
        Map<String, String> properties = new LinkedHashMap<>(created.properties());
        differing(old, created).forEach(properties::remove);
        return created.toBuilder().properties(properties).build();
    }

    /** The old table loses the constraints that the wanted one does not have. */
    static List<Part> removals(Table old, Table wanted) {
        return differing(old, wanted).stream()
                .filter(name -> !value(old, name).isEmpty())
                .map(name -> new Part(set(old, name, ""), new Reverse.By(List.of(set(old, name, value(old, name))))))
                .toList();
    }

    /** The table gets the constraints that the old one did not have. */
    static List<Part> additions(Table old, Table wanted) {
        return differing(old, wanted).stream()
                .filter(name -> !value(wanted, name).isEmpty())
                .map(name -> new Part(set(old, name, value(wanted, name)), new Reverse.By(List.of(set(old, name, "")))))
                .toList();
    }

    private static List<String> differing(Table old, Table wanted) {
        return NAMES.stream()
                .filter(name -> !value(old, name).equals(value(wanted, name)))
                .toList();
    }

    private static String value(Table table, String name) {
        return table.properties().getOrDefault(name, "");
    }

    private static Statement set(Table table, String name, String value) {
        return AlterTable.of(table.name(), new AlterClause.SetProperties(Map.of(name, value)));
    }
}
