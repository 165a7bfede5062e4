/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange.KeyChanged;
import dev.rockhopper.schema.diff.TableChange.PartitioningChanged;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/** What CREATE TABLE fixes for good: the key model, the set of keys among the columns that stay, the partition scheme. */
final class FixedPartsStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        task.change(KeyChanged.class).filter(each -> !isReordering(task, each)).ifPresent(each -> refuse(task, each));
        task.change(PartitioningChanged.class)
                .ifPresent(each -> task.refuse(
                        "",
                        Objection.of(
                                PlanCode.PARTITION_CHANGE, "The partition scheme of a table is fixed at creation.")));
    }

    /** Keys can change their order with the columns, except those of a primary key. */
    static boolean isReordering(TableTask task, KeyChanged change) {
        List<String> actual = common(change.actual(), task.wanted());
        List<String> wanted = common(change.wanted(), task.actual());
        return change.actual().model() == change.wanted().model()
                && change.actual().model() != KeyModel.PRIMARY
                && actual.stream().allMatch(name -> Names.contains(wanted, name))
                && wanted.stream().allMatch(name -> Names.contains(actual, name));
    }

    /** The key columns that are neither dropped nor added. */
    private static List<String> common(Key key, Table other) {
        return key.columns().stream()
                .filter(name -> other.column(name).isPresent())
                .toList();
    }

    private static void refuse(TableTask task, KeyChanged change) {
        boolean model = change.actual().model() != change.wanted().model();
        String text = model
                ? "The key model is fixed at creation: "
                        + change.actual().model().sql() + " cannot become "
                        + change.wanted().model().sql() + "."
                : "The key columns " + change.actual().columns() + " cannot become "
                        + change.wanted().columns() + ".";
        task.refuse("", Objection.of(PlanCode.KEY_CHANGE, text));
    }
}
