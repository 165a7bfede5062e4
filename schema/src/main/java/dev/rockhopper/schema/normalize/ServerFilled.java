/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A schema as a server shows it, without what the server filled in where another schema says nothing: nobody wished that, so that it is no
 * difference when a live database is what is wanted and a file, a snapshot or another server is what there is.
 */
public final class ServerFilled {

    /** What the cluster or the session decides when it is not stated. */
    private static final Set<String> DECIDED_BY_CLUSTER = Set.of(
            "replication_num",
            "bucket_size",
            "storage_volume",
            "persistent_index_type",
            "file_bundling",
            "dynamic_partition.time_zone",
            "labels.location",
            "flat_json.sparsity.factor",
            "binlog_ttl_second",
            "binlog_max_size");

    private static final Set<String> DECIDED_ON_VIEWS = Set.of("replication_num", "storage_medium", "warehouse");

    private static final String REPLICATED_STORAGE = "replicated_storage";

    private final Set<String> ofTables;
    private final Set<String> ofViews;

    private ServerFilled(Set<String> ofTables, Set<String> ofViews) {
        this.ofTables = ofTables;
        this.ofViews = ofViews;
    }

    /**
     * The shown schema, less what it only has because the server filled it in.
     *
     * @param shown as a server shows it
     * @param other the schema that it is compared with
     */
    public static Schema without(Schema shown, Schema other) {
        return new ServerFilled(DECIDED_BY_CLUSTER, DECIDED_ON_VIEWS).less(shown, other);
    }

    /** The schema, less what it states and the other does not, where it states what every server would choose. */
    public static Schema withoutDefaults(Schema stated, Schema other) {
        return new ServerFilled(Set.of(), Set.of()).less(stated, other);
    }

    private Schema less(Schema shown, Schema other) {
        List<SchemaObject> objects = shown.objects().values().stream()
                .map(object -> other.object(object.name())
                        .map(each -> without(object, each))
                        .orElse(object))
                .toList();
        return shown.withObjects(objects);
    }

    /**
     * The shown schema, less what another cluster decides otherwise, such as the number of replicas: for a comparison of two servers, both of
     * which show everything.
     */
    public static Schema withoutClusterSettings(Schema shown) {
        return shown.withObjects(shown.objects().values().stream()
                .map(ServerFilled::withoutClusterSettings)
                .toList());
    }

    /**
     * What is, for a comparison with a schema that a server shows: what that does not show is not there, so that it counts as no longer wished,
     * as far as it is known what stands for its absence.
     */
    public static Schema facts(Schema actual) {
        return actual.withObjects(
                actual.objects().values().stream().map(ServerFilled::facts).toList());
    }

    private static SchemaObject facts(SchemaObject actual) {
        if (actual instanceof Table table) {
            return table.toBuilder()
                    .properties(known(table.properties(), PropertyDefaults::ofTable))
                    .build();
        }
        return actual instanceof MaterializedView view
                ? view.withProperties(known(view.properties(), PropertyDefaults::ofMaterializedView))
                : actual;
    }

    private static Map<String, String> known(
            Map<String, String> properties, Function<String, Optional<String>> defaults) {
        Map<String, String> rest = new LinkedHashMap<>(properties);
        rest.keySet()
                .removeIf(name -> DECIDED_BY_CLUSTER.contains(name)
                        || defaults.apply(name).isEmpty());
        return rest;
    }

    private static SchemaObject withoutClusterSettings(SchemaObject shown) {
        if (shown instanceof Table table) {
            return table.toBuilder()
                    .properties(less(table.properties(), DECIDED_BY_CLUSTER))
                    .build();
        }
        return shown instanceof MaterializedView view
                ? view.withProperties(less(view.properties(), DECIDED_ON_VIEWS))
                : shown;
    }

    private static Map<String, String> less(Map<String, String> properties, Set<String> names) {
        Map<String, String> rest = new LinkedHashMap<>(properties);
        rest.keySet().removeAll(names);
        return rest;
    }

    private SchemaObject without(SchemaObject shown, SchemaObject other) {
        if (shown instanceof Table table && other instanceof Table stated) {
            return table(table, stated);
        }
        if (shown instanceof View view && other instanceof View stated) {
            return view(view, stated);
        }
        return shown instanceof MaterializedView view && other instanceof MaterializedView stated
                ? view(view, stated)
                : shown;
    }

    private Table table(Table shown, Table stated) {
        Map<String, String> properties =
                properties(shown.properties(), stated.properties(), PropertyDefaults::ofTable, ofTables);
        boolean fullText = shown.indexes().stream().anyMatch(index -> index.type() == IndexType.GIN);
        if (fullText && !stated.properties().containsKey(REPLICATED_STORAGE)) {
            properties.remove(REPLICATED_STORAGE);
        }
        return shown.toBuilder()
                .properties(properties)
                .indexes(indexes(shown.indexes(), stated.indexes()))
                .build();
    }

    /** Of an index that the other schema has, too, only the properties that it states. */
    private static List<Index> indexes(List<Index> shown, List<Index> stated) {
        return shown.stream()
                .map(index -> stated.stream()
                        .filter(each -> Names.same(each.name(), index.name()) && each.type() == index.type())
                        .findFirst()
                        .map(each -> stated(index, each.properties().keySet()))
                        .orElse(index))
                .toList();
    }

    private static Index stated(Index index, Set<String> properties) {
        Map<String, String> rest = new LinkedHashMap<>(index.properties());
        rest.keySet().retainAll(properties);
        return new Index(index.name(), index.columns(), index.type(), rest, index.comment());
    }

    private static Map<String, String> properties(
            Map<String, String> shown,
            Map<String, String> stated,
            Function<String, Optional<String>> defaults,
            Set<String> decided) {
        Map<String, String> result = new LinkedHashMap<>(shown);
        result.entrySet()
                .removeIf(entry -> !stated.containsKey(entry.getKey())
                        && (decided.contains(entry.getKey())
                                || PropertyDefaults.isUsual(entry.getKey(), entry.getValue())
                                || defaults.apply(entry.getKey())
                                        .filter(entry.getValue()::equalsIgnoreCase)
                                        .isPresent()));
        return result;
    }

    private static View view(View shown, View stated) {
        boolean secured = stated.security().isPresent() || !shown.security().equals(Optional.of(ViewSecurity.NONE));
        return new View(
                shown.name(),
                columns(shown.columns(), stated.columns()),
                shown.query(),
                shown.comment(),
                secured ? shown.security() : Optional.empty());
    }

    /** The names follow from the query; comments do not. */
    private static List<ViewColumn> columns(List<ViewColumn> shown, List<ViewColumn> stated) {
        boolean follows = stated.isEmpty()
                && shown.stream().allMatch(column -> column.comment().isEmpty());
        return follows ? List.of() : shown;
    }

    private MaterializedView view(MaterializedView shown, MaterializedView stated) {
        boolean random =
                stated.distribution().isEmpty() && shown.distribution().orElse(null) instanceof Distribution.Random;
        return new MaterializedView(
                shown.name(),
                columns(shown.columns(), stated.columns()),
                indexes(shown.indexes(), stated.indexes()),
                shown.comment(),
                shown.partitionBy(),
                random ? Optional.empty() : shown.distribution(),
                shown.sortKey(),
                shown.refresh(),
                properties(shown.properties(), stated.properties(), ServerFilled::ofMaterializedView, ofViews),
                shown.query());
    }

    /** A materialized view has its medium from no cluster. Source: FE class {@code MaterializedViewAnalyzer}. */
    private static Optional<String> ofMaterializedView(String property) {
        return property.equals("storage_medium") ? Optional.of("HDD") : PropertyDefaults.ofMaterializedView(property);
    }
}
