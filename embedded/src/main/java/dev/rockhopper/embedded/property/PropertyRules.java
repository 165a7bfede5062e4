/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import java.util.List;
import java.util.function.Consumer;

/** All rules for the properties of CREATE TABLE, in the order in which the server applies them. Source: FE class {@code OlapTableFactory}. */
public final class PropertyRules {
    private static final List<Consumer<PropertyDraft>> RULES = List.of(
            SharedDataProperties::own,
            ObsoleteProperties::apply,
            StorageProperties::fastSchemaEvolution,
            BloomFilterProperties::apply,
            StorageProperties::replicationNum,
            StorageProperties::location,
            PrimaryKeyProperties::apply,
            BinlogProperties::apply,
            FlatJsonProperties::apply,
            BucketProperties::apply,
            LoadProperties::apply,
            StorageProperties::writeQuorum,
            StorageProperties::replicatedStorage,
            StorageProperties::medium,
            StorageProperties::storageType,
            ColocateProperties::apply,
            StorageProperties::compression,
            PartitionProperties::apply,
            ConstraintProperties::apply,
            DynamicPartitionProperties::apply,
            SharedDataProperties::hide,
            PropertyRules::unknown);

    private PropertyRules() {}

    /** Applies all rules. */
    public static void apply(PropertyDraft draft) {
        RULES.forEach(rule -> rule.accept(draft));
    }

    private static void unknown(PropertyDraft draft) {
        if (!draft.left().isEmpty()) {
            throw Refusal.ddl("Unknown properties: " + draft.left());
        }
    }
}
