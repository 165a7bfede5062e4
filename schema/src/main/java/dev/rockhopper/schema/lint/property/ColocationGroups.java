/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.property;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.ColocationGroup;

/** Tables of one {@code colocate_with} group of a database have one distribution: each must be like those before it. */
public final class ColocationGroups implements SchemaRule {

    @Override
    public void check(Schema schema, SchemaObject object, Findings findings) {
        if (!(object instanceof Table table) || ColocationGroup.of(table).isEmpty()) {
            return;
        }
        schema.all(Table.class).stream()
                .takeWhile(other -> !other.name().equals(table.name()))
                .filter(other -> isInGroup(other, table) && ColocationGroup.clash(other, table))
                .findFirst()
                .ifPresent(other -> findings.error(
                        ModelCode.PROPERTY,
                        ColocationGroup.PROPERTY,
                        "Table " + other.name()
                                + " of the same group has other buckets, replicas or types of the columns that distribute it.",
                        "Give both the same distribution, or another group."));
    }

    private static boolean isInGroup(Table other, Table table) {
        return ColocationGroup.of(other).equals(ColocationGroup.of(table))
                && ForeignNames.database(table.name()).equals(ForeignNames.database(other.name()));
    }
}
