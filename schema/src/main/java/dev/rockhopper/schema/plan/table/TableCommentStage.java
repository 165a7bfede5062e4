/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange.CommentChanged;
import dev.rockhopper.schema.statement.AlterClause;

/** COMMENT =. */
final class TableCommentStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        task.change(CommentChanged.class).ifPresent(change -> {
            if (task.server().altersTableComments()) {
                task.alterWithReverse(
                        new AlterClause.SetComment(change.wanted()), new AlterClause.SetComment(change.actual()));
            } else {
                task.refuse("", Objection.version("The comment of a table cannot be changed by this version.", "3.1"));
            }
        });
    }
}
