/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code ALTER TABLE}: each call adds a clause, all clauses are one statement.
 *
 * <p>The server combines column and index clauses only; every other clause must be the only one. Source: documentation page
 * ALTER_TABLE.
 */
public final class AlterTableOperation extends AlterPartitions<AlterTableOperation> implements PendingStep {

    private final ObjectName name;
    private final List<AlterClause> clauses = new ArrayList<>();

    AlterTableOperation(ObjectName name) {
        this.name = name;
    }

    /** {@code ADD COLUMN column type}: a column of which only name and type are stated. */
    public AlterTableOperation addColumn(String column, String type) {
        return addColumn(column, type, options -> {});
    }

    /** {@code ADD COLUMN}, for example {@code addColumn("age", "INT", c -> c.after("name"))}. */
    public AlterTableOperation addColumn(String column, String type, Consumer<AlteredColumn> options) {
        AlteredColumn added = new AlteredColumn(column, type);
        options.accept(added);
        return clause(new AlterClause.AddColumn(added.definition(), added.position()));
    }

    /** {@code ADD COLUMN (c .., d ..)}. */
    public AlterTableOperation addColumns(Consumer<AlteredColumns> columns) {
        AlteredColumns added = new AlteredColumns();
        columns.accept(added);
        return clause(new AlterClause.AddColumns(added.definitions()));
    }

    /** {@code DROP COLUMN column}. */
    public AlterTableOperation dropColumn(String column) {
        return clause(new AlterClause.DropColumn(column, Optional.empty()));
    }

    /** {@code DROP COLUMN column FROM rollup}. */
    public AlterTableOperation dropColumn(String column, String rollup) {
        return clause(new AlterClause.DropColumn(column, Optional.of(rollup)));
    }

    /** {@code MODIFY COLUMN column type}: restates the whole column; what is not stated is lost. */
    public AlterTableOperation modifyColumn(String column, String type) {
        return modifyColumn(column, type, options -> {});
    }

    /** {@code MODIFY COLUMN}: restates the whole column; what is not stated is lost. */
    public AlterTableOperation modifyColumn(String column, String type, Consumer<AlteredColumn> options) {
        AlteredColumn modified = new AlteredColumn(column, type);
        options.accept(modified);
        return clause(new AlterClause.ModifyColumn(modified.definition(), modified.position()));
    }

    /** {@code MODIFY COLUMN column COMMENT "text"}; must be the only clause. */
    public AlterTableOperation commentColumn(String column, String text) {
        return clause(new AlterClause.ModifyColumnComment(column, text));
    }

    /** {@code RENAME COLUMN from TO to}; must be the only clause. */
    public AlterTableOperation renameColumn(String from, String to) {
        return clause(new AlterClause.RenameColumn(from, to));
    }

    /** {@code MODIFY COLUMN column ADD FIELD field type}. */
    public AlterTableOperation addField(String column, String field, String type) {
        return addField(column, List.of(field), type, place -> {});
    }

    /** {@code MODIFY COLUMN column ADD FIELD a.b type}; {@code [*]} in the path is the element of an array. */
    public AlterTableOperation addField(String column, List<String> path, String type, Consumer<FieldOptions> place) {
        FieldOptions options = new FieldOptions();
        place.accept(options);
        return clause(new AlterClause.AddField(column, path, SqlText.type(column, type), options.position()));
    }

    /** {@code MODIFY COLUMN column DROP FIELD a.b}. */
    public AlterTableOperation dropField(String column, String... path) {
        return clause(new AlterClause.DropField(column, List.of(path)));
    }

    /** {@code ORDER BY (columns)}: with all columns a reordering, else the sort key; must be the only clause. */
    public AlterTableOperation orderBy(String... columns) {
        return clause(new AlterClause.OrderBy(List.of(columns), Optional.empty()));
    }

    /** {@code ORDER BY (columns) FROM rollup}; must be the only clause. */
    public AlterTableOperation orderByOfRollup(String rollup, String... columns) {
        return clause(new AlterClause.OrderBy(List.of(columns), Optional.of(rollup)));
    }

    /** {@code ADD INDEX index (column) USING BITMAP}. */
    public AlterTableOperation addIndex(String index, String column) {
        return addIndex(index, options -> options.on(column));
    }

    /** {@code ADD INDEX index ..}. */
    public AlterTableOperation addIndex(String index, Consumer<IndexOptions> options) {
        IndexOptions added = new IndexOptions(index);
        options.accept(added);
        return clause(new AlterClause.AddIndex(added.index()));
    }

    /** {@code DROP INDEX index}. */
    public AlterTableOperation dropIndex(String index) {
        return clause(new AlterClause.DropIndex(index));
    }

    /** {@code RENAME to}; see also {@link Operations#renameTable}. */
    public AlterTableOperation rename(String to) {
        return clause(new AlterClause.RenameTable(to));
    }

    /** {@code SWAP WITH other}. */
    public AlterTableOperation swapWith(String other) {
        return clause(new AlterClause.SwapWith(other));
    }

    /** {@code COMMENT = "text"}. */
    public AlterTableOperation comment(String text) {
        return clause(new AlterClause.SetComment(text));
    }

    /** {@code SET ("property" = "value")}. */
    public AlterTableOperation property(String property, String value) {
        return properties(list -> list.property(property, value));
    }

    /** {@code SET (..)} with several properties; the server accepts this for some groups only. */
    public AlterTableOperation properties(Consumer<PropertyList> properties) {
        PropertyList list = new PropertyList();
        properties.accept(list);
        return clause(new AlterClause.SetProperties(list.properties()));
    }

    /** {@code DISTRIBUTED BY HASH(columns)}: redistributes all data by an OPTIMIZE job. */
    public AlterTableOperation distributedByHash(String... columns) {
        return optimize(options -> options.distributedByHash(columns));
    }

    /** {@code DISTRIBUTED BY HASH(columns) BUCKETS buckets}: redistributes all data by an OPTIMIZE job. */
    public AlterTableOperation distributedByHash(int buckets, String... columns) {
        return optimize(options -> options.distributedByHash(buckets, columns));
    }

    /** {@code DISTRIBUTED BY RANDOM}: redistributes all data by an OPTIMIZE job. */
    public AlterTableOperation distributedByRandom() {
        return optimize(DistributionOptions::distributedByRandom);
    }

    /** {@code DISTRIBUTED BY RANDOM BUCKETS buckets}: redistributes all data by an OPTIMIZE job. */
    public AlterTableOperation distributedByRandom(int buckets) {
        return optimize(options -> options.distributedByRandom(buckets));
    }

    /** {@code [PARTITIONS ..] [PARTITION BY ..] [DISTRIBUTED BY ..] [ORDER BY ..]}: an OPTIMIZE job. */
    public AlterTableOperation optimize(Consumer<OptimizeOptions> options) {
        OptimizeOptions stated = new OptimizeOptions();
        options.accept(stated);
        return clause(stated.clause());
    }

    /** {@code DISTRIBUTED BY .. DEFAULT BUCKETS n}: for partitions to come (since 3.5.8). */
    public AlterTableOperation defaultDistribution(Consumer<DistributionClause> options) {
        DistributionClause stated = new DistributionClause();
        options.accept(stated);
        return clause(new AlterClause.DefaultBuckets(stated.required("alterTable " + name.name())));
    }

    /** {@code ADD ROLLUP rollup (columns)}. */
    public AlterTableOperation addRollup(String rollup, String... columns) {
        return addRollups(list -> list.rollup(rollup, options -> options.columns(columns)));
    }

    /** {@code ADD ROLLUP r .., s ..}. */
    public AlterTableOperation addRollups(Consumer<Rollups> rollups) {
        Rollups added = new Rollups();
        rollups.accept(added);
        return clause(new AlterClause.AddRollups(added.definitions()));
    }

    /** {@code DROP ROLLUP rollups}. */
    public AlterTableOperation dropRollup(String... rollups) {
        return clause(new AlterClause.DropRollups(List.of(rollups)));
    }

    /** {@code RENAME ROLLUP from to}. */
    public AlterTableOperation renameRollup(String from, String to) {
        return clause(new AlterClause.RenameRollup(from, to));
    }

    /** {@code AUTO_INCREMENT = next} (since 3.5.6). */
    public AlterTableOperation autoIncrement(long next) {
        return clause(new AlterClause.SetAutoIncrement(next));
    }

    @Override
    AlterTableOperation self() {
        return this;
    }

    @Override
    AlterTableOperation clause(AlterClause clause) {
        clauses.add(clause);
        return this;
    }

    @Override
    public RecordedStep toStep() {
        if (clauses.isEmpty()) {
            throw Problems.error(
                    RevisionCode.INCOMPLETE_OPERATION,
                    "alterTable " + name.name(),
                    "Nothing is altered.",
                    "Add a clause, for example .addColumn(\"name\", \"STRING\").");
        }
        return new RecordedStep.Typed(new AlterTable(name, clauses));
    }
}
