/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.ColocationGroup;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rebuilt table and its colocation group: a group has one distribution, so that a table which gets another one stays outside until all of
 * the group have it. A dropped table stays in its group until it is erased, and must leave first.
 *
 * <p>Source: FE classes {@code ColocateGroupSchema} and {@code OlapTable.removeTableBinds}.
 */
public final class Colocation {

    private static final String PROPERTY = ColocationGroup.PROPERTY;

    private Colocation() {}

    /** Whether the group that the table shall be in has a table, perhaps the old one, with another distribution. */
    static boolean clashes(Draft draft, Table wanted) {
        return !misfits(draft, wanted).isEmpty();
    }

    static Table outside(Table table) {
        Map<String, String> properties = new LinkedHashMap<>(table.properties());
        properties.remove(PROPERTY);
        return table.toBuilder().properties(properties).build();
    }

    static Statement leave(Table table, String name) {
        return set(name, "");
    }

    static Statement enter(Table table, String name) {
        return set(name, group(table));
    }

    static String group(Table table) {
        return ColocationGroup.of(table);
    }

    /** Lets the rebuilt tables join their groups that had to stay outside, or says what keeps them out. */
    public static void join(Draft draft) {
        draft.outsiders().forEach((change, wanted) -> join(draft, change, wanted));
    }

    private static void join(Draft draft, Change change, Table wanted) {
        List<String> others = misfits(draft, wanted);
        if (others.isEmpty()) {
            Statement leave = leave(wanted, wanted.name());
            draft.step(change, enter(wanted, wanted.name()), new Reverse.By(List.of(leave)), List.of());
            return;
        }
        draft.refuse(
                change,
                Message.error(
                        PlanCode.PROPERTY_CHANGE,
                        wanted.name() + "." + PROPERTY,
                        "The table cannot join its group: " + String.join(", ", others)
                                + " in it keep another distribution.",
                        "give all tables of the group the same distribution, and rebuild them together"),
                false);
    }

    private static List<String> misfits(Draft draft, Table wanted) {
        String group = group(wanted);
        return draft.schema().all(Table.class).stream()
                .filter(table -> !group.isEmpty() && group(table).equals(group) && !ColocationGroup.fit(table, wanted))
                .map(Table::name)
                .toList();
    }

    private static Statement set(String table, String group) {
        return AlterTable.of(table, new AlterClause.SetProperties(Map.of(PROPERTY, group)));
    }
}
