/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.name;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Partitioning;

/** The names of the table, its indexes and partitions. */
public final class TableNames implements TableRule {

    @Override
    public void check(TableLint lint) {
        NameForms.object(lint.table().name(), lint.findings());
        lint.table().indexes().forEach(index -> NameForms.index(index.name(), lint.findings()));
        Partitioning scheme = lint.table().partitioning().orElse(null);
        if (scheme instanceof Partitioning.Range range) {
            range.partitions().stream()
                    .flatMap(partition -> PartitionNames.of(partition).stream())
                    .forEach(name -> NameForms.partition(name, lint.findings()));
        } else if (scheme instanceof Partitioning.ByList list) {
            list.partitions().stream()
                    .map(ListPartition::name)
                    .forEach(name -> NameForms.partition(name, lint.findings()));
        }
    }
}
