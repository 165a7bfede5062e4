/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.plan.draft.Draft;
import java.util.List;

/** Plans a changed table: renames first, then columns and indexes, then what needs them, then comments and properties. */
public final class TablePlanner {

    private static final List<TableStage> STAGES = List.of(
            RollupStage.drops(),
            new RenameColumnStage(),
            new FixedPartsStage(),
            new BloomFilterStage(),
            new ColumnStage(),
            new FieldStage(),
            new DistributionStage(),
            new SortKeyStage(false),
            new LateColumnStage(),
            new ReorderStage(),
            new SortKeyStage(true),
            new IndexStage(),
            RollupStage.additions(),
            new ColumnCommentStage(),
            new PartitionListStage(),
            new PropertyStage(),
            new TableCommentStage());

    private TablePlanner() {}

    /** Adds the steps and refusals of a changed table to a draft. */
    public static void plan(Draft draft, Change.TableAltered change) {
        TableTask task = new TableTask(draft, change);
        STAGES.forEach(stage -> stage.plan(task));
    }
}
