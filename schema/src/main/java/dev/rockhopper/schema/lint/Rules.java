/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import dev.rockhopper.schema.lint.column.AggregateColumns;
import dev.rockhopper.schema.lint.column.AggregateTypes;
import dev.rockhopper.schema.lint.column.AutoIncrementColumns;
import dev.rockhopper.schema.lint.column.ColumnDefaults;
import dev.rockhopper.schema.lint.column.ColumnTypes;
import dev.rockhopper.schema.lint.column.GeneratedColumns;
import dev.rockhopper.schema.lint.column.GeneratedExpressions;
import dev.rockhopper.schema.lint.index.BloomFilterColumns;
import dev.rockhopper.schema.lint.index.IndexSettings;
import dev.rockhopper.schema.lint.index.IndexedColumns;
import dev.rockhopper.schema.lint.key.DistributionColumns;
import dev.rockhopper.schema.lint.key.KeyColumnTypes;
import dev.rockhopper.schema.lint.key.KeyColumns;
import dev.rockhopper.schema.lint.key.SortKeyColumns;
import dev.rockhopper.schema.lint.name.ColumnNames;
import dev.rockhopper.schema.lint.name.MaterializedViewNames;
import dev.rockhopper.schema.lint.name.TableNames;
import dev.rockhopper.schema.lint.name.UniqueNames;
import dev.rockhopper.schema.lint.name.ViewNames;
import dev.rockhopper.schema.lint.partition.AutomaticPartitions;
import dev.rockhopper.schema.lint.partition.DynamicPartitions;
import dev.rockhopper.schema.lint.partition.ListPartitions;
import dev.rockhopper.schema.lint.partition.RangeExpressions;
import dev.rockhopper.schema.lint.partition.RangePartitions;
import dev.rockhopper.schema.lint.partition.RetentionConditions;
import dev.rockhopper.schema.lint.property.ColocationGroups;
import dev.rockhopper.schema.lint.property.ForeignKeys;
import dev.rockhopper.schema.lint.property.KnownProperties;
import dev.rockhopper.schema.lint.property.MaterializedViewProperties;
import dev.rockhopper.schema.lint.property.PropertyValues;
import dev.rockhopper.schema.lint.property.UniqueConstraints;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.lint.rule.ViewRule;
import dev.rockhopper.schema.lint.view.MaterializedViewBases;
import dev.rockhopper.schema.lint.view.MaterializedViewClauses;
import dev.rockhopper.schema.lint.view.MaterializedViewColumnLists;
import dev.rockhopper.schema.lint.view.MaterializedViewOutput;
import dev.rockhopper.schema.lint.view.MaterializedViewStars;
import dev.rockhopper.schema.lint.view.QueryCharacters;
import dev.rockhopper.schema.lint.view.QueryColumns;
import dev.rockhopper.schema.lint.view.QueryFunctions;
import dev.rockhopper.schema.lint.view.RefreshSchedules;
import dev.rockhopper.schema.lint.view.RollupColumns;
import dev.rockhopper.schema.lint.view.SynchronousBases;
import dev.rockhopper.schema.lint.view.ViewColumnLists;
import dev.rockhopper.schema.lint.view.WholeQueries;
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
            new GeneratedExpressions(),
            new RangePartitions(),
            new RangeExpressions(),
            new ListPartitions(),
            new AutomaticPartitions(),
            new DynamicPartitions(),
            new RetentionConditions(),
            new DistributionColumns(),
            new SortKeyColumns(),
            new IndexedColumns(),
            new IndexSettings(),
            new BloomFilterColumns(),
            new RollupColumns(),
            new UniqueConstraints(),
            new KnownProperties(),
            new PropertyValues());

    static final List<ViewRule> VIEW = List.of(
            new ViewNames(), new ViewColumnLists(), new WholeQueries(), new QueryFunctions(), new QueryCharacters());

    static final List<MaterializedViewRule> MATERIALIZED_VIEW = List.of(
            new MaterializedViewNames(),
            new MaterializedViewColumnLists(),
            new MaterializedViewClauses(),
            new RefreshSchedules(),
            new MaterializedViewOutput(),
            new MaterializedViewProperties(),
            new WholeQueries(),
            new QueryFunctions(),
            new QueryCharacters());

    static final List<SchemaRule> SCHEMA = List.of(
            new QueryColumns(),
            new MaterializedViewStars(),
            new MaterializedViewBases(),
            new SynchronousBases(),
            new ForeignKeys(),
            new ColocationGroups());

    private Rules() {}
}
