/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import java.util.List;

/** All rules, in the order of their messages. */
final class Rules {

    static final List<TableRule> TABLE = List.of(
            new TableNames(),
            new ColumnNames(),
            new UniqueNames(),
            new ColumnTypes(),
            new KeyColumns(),
            new KeyColumnTypes(),
            new AggregateColumns(),
            new AggregateTypes(),
            new ColumnDefaults(),
            new AutoIncrementColumns(),
            new GeneratedColumns(),
            new RangePartitions(),
            new RangeExpressions(),
            new ListPartitions(),
            new AutomaticPartitions(),
            new DynamicPartitions(),
            new DistributionColumns(),
            new SortKeyColumns(),
            new IndexedColumns(),
            new IndexSettings(),
            new BloomFilterColumns(),
            new RollupColumns(),
            new KnownProperties(),
            new PropertyValues());

    static final List<ViewRule> VIEW = List.of(new ViewNames(), new ViewColumnLists());

    static final List<MaterializedViewRule> MATERIALIZED_VIEW =
            List.of(new MaterializedViewNames(), new MaterializedViewColumnLists(), new MaterializedViewClauses());

    static final List<SchemaRule> SCHEMA = List.of(new QueryColumns());

    private Rules() {}
}
