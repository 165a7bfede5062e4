/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.List;
import java.util.Optional;

/**
 * Comments of columns: each alone, without a job; before 3.5 only by the full definition, which is a rewriting job.
 *
 * <p>Looks at what the comments are by now, because MODIFY COLUMN states them, too.
 */
final class ColumnCommentStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        ByName columns = new ByName(task.current());
        for (Column wanted : task.wanted().columns()) {
            Optional<Column> current = columns.find(wanted.name());
            if (current.isPresent() && !current.get().comment().equals(wanted.comment())) {
                comment(task, current.get(), wanted.comment());
            }
        }
    }

    private static void comment(TableTask task, Column current, String comment) {
        String name = current.name();
        if (task.server().altersColumnCommentsAlone()) {
            task.alterWithReverse(
                    new AlterClause.ModifyColumnComment(name, comment),
                    new AlterClause.ModifyColumnComment(name, current.comment()));
            return;
        }
        Column wanted = current.withComment(comment);
        Optional<Objection> objection = ModifyRules.objection(task, current, wanted);
        if (objection.isPresent()) {
            task.refuse(
                    name,
                    Objection.version(
                            "Before 3.5 a comment needs MODIFY COLUMN, and this column cannot be modified: "
                                    + objection.get().text(),
                            "3.5"));
        } else {
            task.alter(List.of(Restated.modify(task, current, wanted, Optional.empty())), List.of());
        }
    }
}
