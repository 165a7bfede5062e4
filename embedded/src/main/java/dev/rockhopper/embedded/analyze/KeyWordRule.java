/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * A column that is a key only by the word KEY, beside a key clause that does not name it: a DUPLICATE KEY table takes it, and shows its aggregate function;
 * the others refuse it. The model of the schema module takes both for the same, therefore this looks at the text of the statement. Source: FE method
 * {@code CreateTableAnalyzer.analyzeKeysDesc}.
 */
final class KeyWordRule {
    private KeyWordRule() {}

    /** The column as it is stored; {@code clause} has the names of the key clause, and is empty without one. */
    static StoredColumn apply(StoredColumn column, KeyModel model, Optional<List<String>> clause) {
        boolean named = clause.isEmpty() || Names.contains(clause.get(), column.name());
        if (named || !column.key()) {
            return column;
        }
        return switch (model) {
            case DUPLICATE -> column.withAggregate(Optional.of(StoredAggregate.SHOWN_NONE));
            case AGGREGATE ->
                throw Refusal.analysis(
                        "AGG_KEYS table should specify aggregate type for non-key column[" + column.name() + "]");
            default ->
                throw Refusal.analysis(
                        "Cannot specify aggregate function 'REPLACE' for key column '" + column.name() + "'");
        };
    }
}
