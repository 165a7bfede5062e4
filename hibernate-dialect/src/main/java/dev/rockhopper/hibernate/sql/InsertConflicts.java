/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.insert.ConflictClause;
import org.hibernate.sql.ast.tree.insert.InsertSelectStatement;
import org.hibernate.sql.ast.tree.update.Assignment;

/**
 * ON CONFLICT of an INSERT: a plain INSERT into a primary-key table already replaces the row of the same key.
 *
 * <p>So the clause may be left out exactly when it asks for that: every inserted column that is not of the key is set to the inserted
 * value, without a condition. Everything else is refused.
 */
final class InsertConflicts {

    private static final String REMEDY =
            "Update every inserted column from 'excluded' (an upsert), or read the existing rows first.";

    private InsertConflicts() {}

    static void check(InsertSelectStatement statement, ConflictClause conflict) {
        String table = statement.getTargetTable().getTableExpression();
        refuseIf(conflict.isDoNothing(), table, "StarRocks cannot keep an existing row: an INSERT replaces it.");
        refuseIf(conflict.getPredicate() != null, table, "StarRocks replaces rows without a condition.");
        Set<String> expected = new HashSet<>();
        statement.getTargetColumns().forEach(column -> expected.add(column.getColumnExpression()));
        conflict.getConstraintColumnNames().forEach(expected::remove);
        for (Assignment assignment : conflict.getAssignments()) {
            expected.remove(excludedColumn(assignment, table));
        }
        refuseIf(!expected.isEmpty(), table, "The INSERT would also replace " + expected + ".");
    }

    /** The column that an assignment sets to the inserted value. */
    private static String excludedColumn(Assignment assignment, String table) {
        List<ColumnReference> targets = assignment.getAssignable().getColumnReferences();
        boolean excluded = targets.size() == 1
                && assignment.getAssignedValue().getColumnReference() != null
                && "excluded"
                        .equals(assignment
                                .getAssignedValue()
                                .getColumnReference()
                                .getQualifier())
                && targets.get(0)
                        .getColumnExpression()
                        .equals(assignment
                                .getAssignedValue()
                                .getColumnReference()
                                .getColumnExpression());
        refuseIf(!excluded, table, "StarRocks can only replace a row by the inserted values.");
        return targets.get(0).getColumnExpression();
    }

    private static void refuseIf(boolean refused, String table, String text) {
        if (refused) {
            throw new RockhopperException(DialectCode.INSERT_CONFLICT.error(table, text, REMEDY));
        }
    }
}
