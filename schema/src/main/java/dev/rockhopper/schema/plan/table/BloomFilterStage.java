/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column that gets an NGRAMBF index must leave the bloom filter first; all other changes of the bloom filter can wait.
 *
 * <p>Source: FE class {@code IndexAnalyzer.analyseBfWithNgramBf}.
 */
final class BloomFilterStage implements TableStage {

    private static final String PROPERTY = "bloom_filter_columns";

    @Override
    public void plan(TableTask task) {
        List<String> now = columns(task.current().properties().get(PROPERTY));
        boolean inTheWay = task.wanted().indexes().stream()
                .filter(index -> index.type() == IndexType.NGRAMBF)
                .map(Index::columns)
                .anyMatch(columns -> columns.stream().anyMatch(each -> Names.contains(now, each)));
        Optional<PropertyChanged> change = task.changes(PropertyChanged.class).stream()
                .filter(each -> each.property().equals(PROPERTY))
                .findFirst();
        if (inTheWay && change.isPresent()) {
            List<String> wanted = columns(change.get().wanted().orElse(""));
            List<String> both =
                    now.stream().filter(each -> Names.contains(wanted, each)).toList();
            PropertyStage.set(task, PROPERTY, String.join(", ", both));
        }
    }

    private static List<String> columns(String value) {
        return Arrays.stream((value == null ? "" : value).split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
