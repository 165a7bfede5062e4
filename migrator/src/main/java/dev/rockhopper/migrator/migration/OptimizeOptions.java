/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.List;
import java.util.Optional;

/** The clause of ALTER TABLE that redistributes, repartitions or resorts the data by an OPTIMIZE job. */
public final class OptimizeOptions extends DistributionOptions<OptimizeOptions> {

    private List<String> partitions = List.of();
    private Optional<Key> key = Optional.empty();
    private Optional<Partitioning> partitioning = Optional.empty();
    private List<String> range = List.of();
    private List<String> sortKey = List.of();

    OptimizeOptions() {}

    /** {@code PARTITIONS (names)}: only these. */
    public OptimizeOptions partitions(String... names) {
        partitions = List.of(names);
        return this;
    }

    /** A key clause; the server refuses another key than the table's. */
    public OptimizeOptions key(KeyModel model, String... columns) {
        key = Optional.of(new Key(model, List.of(columns)));
        return this;
    }

    /** {@code PARTITION BY terms}: columns or function calls. */
    public OptimizeOptions partitionBy(String... terms) {
        partitioning = Optional.of(new Partitioning.Automatic(PartitionTerms.of(terms)));
        return this;
    }

    /** {@code BETWEEN from AND to}: the partitions that are merged. */
    public OptimizeOptions between(String from, String to) {
        range = List.of(from, to);
        return this;
    }

    /** {@code ORDER BY (columns)}. */
    public OptimizeOptions orderBy(String... columns) {
        sortKey = List.of(columns);
        return this;
    }

    @Override
    OptimizeOptions self() {
        return this;
    }

    AlterClause.Optimize clause() {
        return new AlterClause.Optimize(partitions, key, partitioning, range, distribution(), sortKey);
    }
}
