/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One clause of ALTER TABLE. Source: documentation page ALTER_TABLE; rule {@code alterClause} of the server's grammar. */
public sealed interface AlterClause permits AlterClause.SchemaChange, AlterClause.Other, PartitionClause {

    /** Clauses that the server may combine in one statement and runs as a schema change. */
    sealed interface SchemaChange extends AlterClause {}

    /** Clauses that must stand alone. */
    sealed interface Other extends AlterClause {}

    /**
     * {@code ADD COLUMN c ..}.
     *
     * @param definition the column
     * @param position empty: at the end of its part (keys, values)
     */
    record AddColumn(ColumnDefinition definition, Optional<Position> position) implements SchemaChange {}

    /** {@code ADD COLUMN (c .., d ..)}. */
    record AddColumns(List<ColumnDefinition> definitions) implements SchemaChange {

        public AddColumns {
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * {@code DROP COLUMN c [FROM rollup]}.
     *
     * @param rollup empty for the table itself
     */
    record DropColumn(String column, Optional<String> rollup) implements SchemaChange {}

    /** {@code MODIFY COLUMN c ..}: restates the whole column. */
    record ModifyColumn(ColumnDefinition definition, Optional<Position> position) implements SchemaChange {}

    /** {@code MODIFY COLUMN c COMMENT ".."}: must be the only clause. */
    record ModifyColumnComment(String column, String comment) implements SchemaChange {}

    /** {@code ORDER BY (c, d)}: with all columns a reordering, else the sort key; must be the only clause. */
    record OrderBy(List<String> columns, Optional<String> rollup) implements SchemaChange {

        public OrderBy {
            columns = List.copyOf(columns);
        }
    }

    /**
     * {@code MODIFY COLUMN c ADD FIELD a.b type}.
     *
     * @param path the field's path, {@code [*]} for the element of an array
     */
    record AddField(String column, List<String> path, DataType type, Optional<Position> position)
            implements SchemaChange {

        public AddField {
            path = List.copyOf(path);
        }
    }

    /** {@code MODIFY COLUMN c DROP FIELD a.b}. */
    record DropField(String column, List<String> path) implements SchemaChange {

        public DropField {
            path = List.copyOf(path);
        }
    }

    /** {@code ADD INDEX}. */
    record AddIndex(Index index) implements SchemaChange {}

    /** {@code DROP INDEX}. */
    record DropIndex(String index) implements SchemaChange {}

    /** {@code RENAME COLUMN a TO b}. */
    record RenameColumn(String from, String to) implements Other {}

    /** {@code RENAME b}. */
    record RenameTable(String to) implements Other {

        public RenameTable {
            to = ForeignNames.bare(to);
        }
    }

    /** {@code RENAME ROLLUP a b}. */
    record RenameRollup(String from, String to) implements Other {}

    /** {@code SWAP WITH other}. */
    record SwapWith(String other) implements Other {

        public SwapWith {
            other = ForeignNames.bare(other);
        }
    }

    /** {@code COMMENT = ".."}. */
    record SetComment(String comment) implements Other {}

    /** {@code SET ("k" = "v")}. */
    record SetProperties(Map<String, String> properties) implements Other {

        public SetProperties {
            properties = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(properties));
        }
    }

    /**
     * {@code [PARTITIONS (..)] [PARTITION BY ..] [DISTRIBUTED BY ..] [ORDER BY ..]}: an OPTIMIZE job.
     *
     * @param partitions empty for all
     * @param partitioning the new scheme, where the server allows one
     * @param range {@code BETWEEN a AND b} of a merge of partitions; empty or two values
     * @param key a key clause; the server refuses another model
     */
    record Optimize(
            List<String> partitions,
            Optional<Key> key,
            Optional<Partitioning> partitioning,
            List<String> range,
            Optional<Distribution> distribution,
            List<String> sortKey)
            implements Other {

        public Optimize {
            partitions = List.copyOf(partitions);
            range = List.copyOf(range);
            sortKey = List.copyOf(sortKey);
        }

        /** The plain form that changes the distribution of all data. */
        public static Optimize distribution(Distribution distribution) {
            return new Optimize(
                    List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.of(distribution), List.of());
        }
    }

    /** {@code DISTRIBUTED BY HASH(k) DEFAULT BUCKETS n}: for partitions to come (since 3.5.8). */
    record DefaultBuckets(Distribution distribution) implements Other {}

    /** {@code ADD ROLLUP r (a, b) [DUPLICATE KEY (..)] [FROM base] [PROPERTIES (..)]}, one or several. */
    record AddRollups(List<RollupDefinition> rollups) implements Other {

        public AddRollups {
            rollups = List.copyOf(rollups);
        }
    }

    /** {@code DROP ROLLUP r}, one or several. */
    record DropRollups(List<String> rollups) implements Other {

        public DropRollups {
            rollups = List.copyOf(rollups);
        }
    }

    /** {@code AUTO_INCREMENT = n}. */
    record SetAutoIncrement(long next) implements Other {}

    /** Any other clause the grammar knows but the model does not ({@code COMPACT}, tablets, branches ..), as written. */
    record OtherClause(String sql) implements Other {}
}
