/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.BloomFilter;
import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.QueryAnalyzer;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What an asynchronous materialized view becomes. Source: FE class {@code MaterializedViewAnalyzer}; semantics section 5. */
public final class MaterializedViewAnalyzer {
    private final CatalogSource source;
    private final MaterializedView view;
    private final ViewRule.Result query;
    private final List<CatalogObject> read = new ArrayList<>();
    private final Set<String> readNames = new HashSet<>();

    /**
     * What is kept of it.
     *
     * @param state its storage as a table
     * @param definition what it says
     */
    public record Result(TableState state, StoredMaterializedView.Definition definition) {}

    private MaterializedViewAnalyzer(CatalogSource source, MaterializedView view) {
        this.source = source;
        this.view = view;
        this.query = stored(ViewRule.analyze(view.columns(), view.query(), source));
        for (List<String> name : query.read()) {
            CatalogObject object = source.find(name);
            read.add(object);
            readNames.add(source.databaseOf(name) + "." + object.name());
        }
    }

    private static ViewRule.Result stored(ViewRule.Result result) {
        return new ViewRule.Result(
                result.columns().stream()
                        .map(each -> each.withType(MaterializedViewTypes.stored(each.type())))
                        .toList(),
                result.read());
    }

    /** Analyses a statement; the names in the query are looked up in {@code source}. */
    public static Result analyze(Catalog catalog, CatalogSource source, MaterializedView view) {
        return new MaterializedViewAnalyzer(source, view).analyze(catalog);
    }

    private Result analyze(Catalog catalog) {
        Refresh refresh = view.refresh().orElseGet(() -> new Refresh(Optional.empty(), new Refresh.Manual()));
        RefreshRule.checkUnit(refresh);
        List<StoredColumn> columns = storageColumns();
        List<String> names = columns.stream().map(StoredColumn::name).toList();
        Distribution written = view.distribution().orElseGet(() -> new Distribution.Random(OptionalInt.empty()));
        StoredDistribution distribution = DistributionRule.stored(written, names);
        MaterializedViewPartition partition = MaterializedViewPartition.of(view, query.columns(), source, read);
        RefreshRule.checkInterval(refresh);
        TableState state = new TableState(
                columns,
                KeyModel.DUPLICATE,
                partition.stored(),
                distribution,
                sortKey(),
                indexes(columns, catalog.settings().gates()),
                BloomFilter.NONE,
                MaterializedViewProperties.onCreate(
                        view.properties(),
                        refresh,
                        partition.stored(),
                        distribution,
                        replication(catalog),
                        source.currentDatabase()),
                view.comment(),
                List.of());
        List<ViewColumn> shown = query.columns().stream()
                .map(column -> new ViewColumn(column.name(), column.comment()))
                .toList();
        return new Result(
                state,
                new StoredMaterializedView.Definition(
                        shown,
                        partition.terms(),
                        ViewRule.kept(view.query(), source, catalog.settings().gates()),
                        source.currentDatabase(),
                        refresh,
                        readNames));
    }

    private Optional<List<String>> sortKey() {
        if (view.sortKey().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                view.sortKey().stream().map(name -> named(name).name()).toList());
    }

    private StoredColumn named(String name) {
        return query.columns().stream()
                .filter(column -> column.isNamed(name))
                .findFirst()
                .orElseThrow(() -> Refusal.analysis("Sort key not exists: " + name));
    }

    /** Sort columns come first and are the keys; without ORDER BY the leading columns are, as long as they are short. */
    private List<StoredColumn> storageColumns() {
        List<String> keys = view.sortKey().isEmpty() ? MaterializedViewKeys.of(query.columns()) : view.sortKey();
        List<StoredColumn> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(named(key).withKey(true)));
        query.columns().stream()
                .filter(column -> !Names.contains(keys, column.name()))
                .map(column -> column.withAggregate(Optional.of(StoredAggregate.NONE)))
                .forEach(columns::add);
        return view.sortKey().isEmpty() ? inQueryOrder(columns) : columns;
    }

    private List<StoredColumn> inQueryOrder(List<StoredColumn> columns) {
        return query.columns().stream()
                .map(wanted -> columns.stream()
                        .filter(column -> column.isNamed(wanted.name()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private List<StoredIndex> indexes(List<StoredColumn> columns, VersionGates gates) {
        List<StoredIndex> indexes = new ArrayList<>();
        for (Index index : view.indexes()) {
            IndexRule.checkShape(index);
            indexes.add(IndexRule.stored(
                    index,
                    columns.stream()
                            .filter(column -> column.isNamed(index.columns().get(0)))
                            .findFirst()
                            .orElseThrow(
                                    () -> Refusal.analysis("BITMAP column does not exist in table. invalid column: "
                                            + index.columns().get(0))),
                    KeyModel.DUPLICATE,
                    gates));
        }
        return indexes;
    }

    /** The table itself, or those that a view reads. */
    private static Stream<OlapTable> tables(CatalogObject object, Catalog catalog) {
        if (object instanceof OlapTable table) {
            return Stream.of(table);
        }
        if (!(object instanceof StoredView view)) {
            return Stream.empty();
        }
        CatalogSource source =
                CatalogSource.materialized(catalog, view.definition().home());
        return QueryAnalyzer.analyze(Queries.query(view.definition().query()), source, source).read().stream()
                .flatMap(name -> tables(source.find(name), catalog));
    }

    /** As many replicas as the base table with the most. */
    private int replication(Catalog catalog) {
        return read.stream()
                .flatMap(object -> tables(object, catalog))
                .map(table -> table.state().properties().get("replication_num"))
                .filter(text -> text != null)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(catalog.settings().defaultReplicationNum());
    }
}
