/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A materialized view.
 *
 * @param name as written; compared with case
 * @param columns the column list; empty when it was not stated
 * @param indexes secondary indexes
 * @param comment empty if there is none
 * @param partitionBy terms of PARTITION BY; empty when not partitioned
 * @param distribution empty when it was not stated
 * @param sortKey the ORDER BY clause; empty when it was not stated
 * @param refresh empty when it was not stated
 * @param properties those that were stated
 * @param query the text after AS, without the final semicolon
 */
public record MaterializedView(
        String name,
        List<ViewColumn> columns,
        List<Index> indexes,
        String comment,
        List<PartitionTerm> partitionBy,
        Optional<Distribution> distribution,
        List<String> sortKey,
        Optional<Refresh> refresh,
        Map<String, String> properties,
        String query)
        implements SchemaObject {

    public MaterializedView {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        Objects.requireNonNull(comment, "comment");
        partitionBy = List.copyOf(partitionBy);
        Objects.requireNonNull(distribution, "distribution");
        sortKey = List.copyOf(sortKey);
        Objects.requireNonNull(refresh, "refresh");
        properties = Copies.of(properties);
        Objects.requireNonNull(query, "query");
    }

    /** Without REFRESH and DISTRIBUTED BY the server builds a synchronous materialized view, that is a rollup of one table. */
    public boolean isSynchronous() {
        return refresh.isEmpty() && distribution.isEmpty();
    }

    @Override
    public Optional<String> definition() {
        return Optional.of(query);
    }

    /** The same with the columns that follow from the query. */
    public MaterializedView withoutColumns() {
        return new MaterializedView(
                name, List.of(), indexes, comment, partitionBy, distribution, sortKey, refresh, properties, query);
    }

    public MaterializedView withPartitionBy(List<PartitionTerm> changed) {
        return new MaterializedView(
                name, columns, indexes, comment, changed, distribution, sortKey, refresh, properties, query);
    }

    public MaterializedView withIndexes(List<Index> changed) {
        return new MaterializedView(
                name, columns, changed, comment, partitionBy, distribution, sortKey, refresh, properties, query);
    }

    public MaterializedView withRefresh(Optional<Refresh> changed) {
        return new MaterializedView(
                name, columns, indexes, comment, partitionBy, distribution, sortKey, changed, properties, query);
    }

    public MaterializedView withProperties(Map<String, String> changed) {
        return new MaterializedView(
                name, columns, indexes, comment, partitionBy, distribution, sortKey, refresh, changed, query);
    }

    public MaterializedView withQuery(String changed) {
        return new MaterializedView(
                name, columns, indexes, comment, partitionBy, distribution, sortKey, refresh, properties, changed);
    }

    public MaterializedView withName(String changed) {
        return new MaterializedView(
                changed, columns, indexes, comment, partitionBy, distribution, sortKey, refresh, properties, query);
    }
}
