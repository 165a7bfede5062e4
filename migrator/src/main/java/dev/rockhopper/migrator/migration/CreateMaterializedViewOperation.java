/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code CREATE MATERIALIZED VIEW}; needs {@link #as}. Without refresh and distribution it is a synchronous one.
 *
 * <p>Source: documentation page CREATE_MATERIALIZED_VIEW.
 */
public final class CreateMaterializedViewOperation extends StorageOptions<CreateMaterializedViewOperation>
        implements PendingStep {

    private final ObjectName name;
    private final List<ViewColumn> columns = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private boolean ifNotExists;
    private String comment = "";
    private List<PartitionTerm> partitionBy = List.of();
    private List<String> sortKey = List.of();
    private Optional<Refresh> refresh = Optional.empty();
    private Optional<String> query = Optional.empty();

    CreateMaterializedViewOperation(ObjectName name) {
        this.name = name;
    }

    /** {@code IF NOT EXISTS}. */
    public CreateMaterializedViewOperation ifNotExists() {
        ifNotExists = true;
        return this;
    }

    /** A column of the list, without comment; state all columns or none. */
    public CreateMaterializedViewOperation column(String column) {
        return column(column, "");
    }

    /** A column of the list. */
    public CreateMaterializedViewOperation column(String column, String columnComment) {
        columns.add(new ViewColumn(column, columnComment));
        return this;
    }

    /** {@code INDEX index (column) USING BITMAP}. */
    public CreateMaterializedViewOperation index(String index, String column) {
        return index(index, options -> options.on(column));
    }

    /** {@code INDEX index ..}. */
    public CreateMaterializedViewOperation index(String index, Consumer<IndexOptions> options) {
        IndexOptions added = new IndexOptions(index);
        options.accept(added);
        indexes.add(added.index());
        return this;
    }

    /** {@code COMMENT "text"}. */
    public CreateMaterializedViewOperation comment(String text) {
        comment = text;
        return this;
    }

    /** {@code PARTITION BY terms}: columns or function calls. */
    public CreateMaterializedViewOperation partitionBy(String... terms) {
        partitionBy = PartitionTerms.of(terms);
        return this;
    }

    /** {@code ORDER BY (sortColumns)}. */
    public CreateMaterializedViewOperation orderBy(String... sortColumns) {
        sortKey = List.of(sortColumns);
        return this;
    }

    /** {@code REFRESH ASYNC}: whenever a base table changes. */
    public CreateMaterializedViewOperation refreshAsync() {
        return refresh(RefreshClause::async);
    }

    /** {@code REFRESH ASYNC EVERY (INTERVAL every unit)}; unit SECOND, MINUTE, HOUR or DAY. */
    public CreateMaterializedViewOperation refreshAsync(long every, String unit) {
        return refresh(clause -> clause.async(every, unit));
    }

    /** {@code REFRESH MANUAL}: only by a statement. */
    public CreateMaterializedViewOperation refreshManual() {
        return refresh(RefreshClause::manual);
    }

    /** {@code REFRESH ..}: any form, for example {@code refresh(r -> r.deferred().async("2026-01-01 02:00:00", 1, "DAY"))}. */
    public CreateMaterializedViewOperation refresh(Consumer<RefreshClause> options) {
        RefreshClause clause = new RefreshClause();
        options.accept(clause);
        refresh = Optional.of(clause.refresh(place()));
        return this;
    }

    /** The query; blanks around it and a final semicolon do not count. */
    public CreateMaterializedViewOperation as(String sql) {
        query = Optional.of(SqlText.bare(sql));
        return this;
    }

    @Override
    CreateMaterializedViewOperation self() {
        return this;
    }

    @Override
    public RecordedStep toStep() {
        MaterializedView view = new MaterializedView(
                name.name(),
                columns,
                indexes,
                comment,
                partitionBy,
                distribution(),
                sortKey,
                refresh,
                properties(),
                SqlText.required(query, place()));
        return new RecordedStep.Typed(new CreateMaterializedView(name, ifNotExists, view));
    }

    private String place() {
        return "createMaterializedView " + name.name();
    }
}
