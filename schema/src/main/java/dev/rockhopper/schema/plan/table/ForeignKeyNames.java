/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Foreign keys of tables whose parent was renamed. The server keeps the name that the parent had, and takes a SET of the same constraint under
 * the new name for no change: the property must be emptied first. Seen on 4.1.0; source: FE method {@code
 * SchemaChangeHandler.updateTableConstraint}.
 */
final class ForeignKeyNames {

    private static final String CONSTRAINTS = "foreign_key_constraints";
    private static final Pattern PARENT = Pattern.compile("REFERENCES\\s+([^(]+?)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private ForeignKeyNames() {}

    /**
     * Empties the constraints if they name a table that does not exist any more and shall not be empty.
     *
     * @return the way back of the constraints that come now: emptied in the same way, once the tables have their former names
     */
    static Optional<Reverse> forget(TableTask task, Map<String, String> group) {
        String is = task.current().properties().getOrDefault(CONSTRAINTS, "");
        boolean wanted = !group.getOrDefault(CONSTRAINTS, "").isEmpty();
        boolean renamed = wanted && PARENT.matcher(is).results().anyMatch(parent -> isGone(task, parent.group(1)));
        if (!renamed) {
            return Optional.empty();
        }
        AlterClause empty = new AlterClause.SetProperties(Map.of(CONSTRAINTS, ""));
        task.alter(empty, new Reverse.By(List.of()), List.of());
        AlterClause former = new AlterClause.SetProperties(Map.of(CONSTRAINTS, is));
        return Optional.of(
                new Reverse.By(List.of(AlterTable.of(task.name(), empty), AlterTable.of(task.name(), former))));
    }

    /** Tables of other databases are not known here. */
    private static boolean isGone(TableTask task, String parent) {
        return !parent.contains(".")
                && task.draft().schema().table(parent.replace("`", "")).isEmpty();
    }
}
