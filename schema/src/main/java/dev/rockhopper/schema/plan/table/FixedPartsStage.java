/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange.KeyChanged;
import dev.rockhopper.schema.diff.TableChange.PartitioningChanged;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;

/** What CREATE TABLE fixes for good: the key model, the set of keys among the columns that stay, the partition scheme. */
final class FixedPartsStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        task.change(KeyChanged.class).filter(each -> !isReordering(each)).ifPresent(each -> refuse(task, each));
        task.change(PartitioningChanged.class)
                .ifPresent(each -> task.refuse(
                        "",
                        Objection.of(
                                PlanCode.PARTITION_CHANGE, "The partition scheme of a table is fixed at creation.")));
    }

    /** Keys can change their order with the columns, except those of a primary key. */
    static boolean isReordering(KeyChanged change) {
        Key actual = change.actual();
        Key wanted = change.wanted();
        return actual.model() == wanted.model()
                && actual.model() != KeyModel.PRIMARY
                && actual.columns().stream().allMatch(name -> Names.contains(wanted.columns(), name))
                && wanted.columns().stream().allMatch(name -> Names.contains(actual.columns(), name));
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
