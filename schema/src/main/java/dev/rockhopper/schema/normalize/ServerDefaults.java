/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import java.util.Optional;
import java.util.OptionalInt;

/** What the server chooses where nothing was stated. */
public final class ServerDefaults {

    private ServerDefaults() {}

    /** The key of a table: the stated one, else the one that the server derives; empty if it can derive none and refuses the table. */
    public static Optional<Key> key(Table table) {
        return table.key().or(() -> DerivedKey.derive(table.columns()));
    }

    /**
     * The distribution of a table that states none: HASH over the key for PRIMARY KEY tables, RANDOM for DUPLICATE KEY tables; empty for the
     * other models, where the server refuses it. Source: FE class {@code CreateTableAnalyzer.analyzeDistributionDesc}.
     */
    public static Optional<Distribution> distribution(Table table) {
        return key(table).flatMap(ServerDefaults::distribution);
    }

    private static Optional<Distribution> distribution(Key key) {
        if (key.model() == KeyModel.PRIMARY) {
            return Optional.of(new Distribution.Hash(key.columns(), OptionalInt.empty()));
        }
        return key.model() == KeyModel.DUPLICATE
                ? Optional.of(new Distribution.Random(OptionalInt.empty()))
                : Optional.empty();
    }
}
