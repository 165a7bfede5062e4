/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.name;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Partitioning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns, indexes and partitions of one name; they compare without case. Source: FE class {@code CreateTableAnalyzer}. */
public final class UniqueNames implements TableRule {

    @Override
    public void check(TableLint lint) {
        check("column", lint.table().columnNames(), lint.findings());
        check("index", lint.table().indexes().stream().map(Index::name).toList(), lint.findings());
        Partitioning scheme = lint.table().partitioning().orElse(null);
        if (scheme instanceof Partitioning.Range range) {
            check(
                    "partition",
                    range.partitions().stream()
                            .flatMap(partition -> PartitionNames.of(partition).stream())
                            .toList(),
                    lint.findings());
        } else if (scheme instanceof Partitioning.ByList list) {
            check(
                    "partition",
                    list.partitions().stream().map(ListPartition::name).toList(),
                    lint.findings());
        }
    }

    public static void check(String kind, List<String> names, Findings findings) {
        Set<String> known = new HashSet<>();
        for (String name : names) {
            if (!known.add(Names.key(name))) {
                findings.error(
                        ModelCode.DUPLICATE_NAME,
                        name,
                        "The " + kind + " " + name + " appears twice; case makes no difference.",
                        "Remove or rename one of them.");
            }
        }
    }
}
