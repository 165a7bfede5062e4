/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Properties that a table can have, always with one replica. */
final class PropertyGenerator {

    private final Chance chance;

    PropertyGenerator(Chance chance) {
        this.chance = chance;
    }

    Map<String, String> of(Table table) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("replication_num", "1");
        maybe(properties, "compression", "LZ4", "zstd(3)", "ZLIB", "snappy");
        maybe(properties, "fast_schema_evolution", "true", "false");
        maybe(properties, "replicated_storage", "true");
        maybe(properties, "storage_medium", "HDD", "ssd");
        maybe(properties, "write_quorum", "MAJORITY", "one", "ALL");
        maybe(properties, "mutable_bucket_num", "0", "7");
        maybe(properties, "enable_load_profile", "true", "false");
        maybe(properties, "enable_statistic_collect_on_first_load", "true", "false");
        maybe(properties, "flat_json.enable", "true");
        maybe(properties, "table_query_timeout", "120");
        maybe(properties, "labels.location", "*");
        maybe(
                properties,
                "unique_constraints",
                table.columns().get(0).name().matches("\\w+")
                        ? table.columns().get(0).name()
                        : "");
        properties.values().removeIf(String::isEmpty);
        bloomFilter(table).ifPresent(columns -> properties.put("bloom_filter_columns", columns));
        if (table.key().map(Key::model).filter(KeyModel.PRIMARY::equals).isPresent()) {
            maybe(properties, "enable_persistent_index", "true");
            maybe(properties, "primary_index_cache_expire_sec", "0", "100");
        }
        if (table.distribution().orElse(null) instanceof Distribution.Random random
                && random.buckets().isEmpty()) {
            maybe(properties, "bucket_size", "1073741824", "4294967296");
        }
        lifetime(table, properties);
        return properties;
    }

    private void lifetime(Table table, Map<String, String> properties) {
        boolean automatic = table.partitioning().orElse(null) instanceof Partitioning.Automatic scheme
                && scheme.terms().get(0) instanceof PartitionTerm.OfFunction;
        if (automatic && chance.percent(30)) {
            properties.put(chance.of("partition_ttl", "partition_live_number"), "");
            properties.computeIfPresent("partition_ttl", (key, value) -> "2 MONTH");
            properties.computeIfPresent("partition_live_number", (key, value) -> "3");
        }
        boolean dynamic = table.partitioning().orElse(null) instanceof Partitioning.Range range
                && range.partitions().isEmpty();
        if (dynamic && chance.percent(50)) {
            properties.put("dynamic_partition.enable", chance.of("true", "false"));
            properties.put("dynamic_partition.time_unit", chance.of("DAY", "month"));
            properties.put("dynamic_partition.end", "3");
            properties.put("dynamic_partition.start", "-7");
            properties.put("dynamic_partition.prefix", "p");
        }
    }

    private Optional<String> bloomFilter(Table table) {
        List<String> names = table.columns().stream()
                .filter(column -> column.type() == ScalarType.INT || column.type() instanceof VarcharType)
                .filter(column -> column.generatedAs().isEmpty())
                .filter(column -> table.isKeyColumn(column.name()))
                .filter(column -> table.indexes().stream()
                        .noneMatch(index -> index.columns().contains(column.name())))
                .map(Column::name)
                .filter(name -> name.matches("\\w+"))
                .toList();
        return names.isEmpty() || chance.percent(80)
                ? Optional.empty()
                : Optional.of(chance.some(names).stream().collect(Collectors.joining(chance.of(",", ", "))));
    }

    private void maybe(Map<String, String> properties, String name, String... values) {
        if (chance.percent(15)) {
            properties.put(name, chance.of(values));
        }
    }
}
