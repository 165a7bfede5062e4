/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.List;

/** Clauses that several statements share: key, distribution, order, indexes, rollups. */
final class ClauseRenderer {

    private ClauseRenderer() {}

    static String key(Key key) {
        return key.model().sql() + Sql.names(key.columns());
    }

    static String distribution(Distribution distribution) {
        return distribution(distribution, " BUCKETS ");
    }

    static String defaultBuckets(Distribution distribution) {
        return distribution(distribution, " DEFAULT BUCKETS ");
    }

    private static String distribution(Distribution distribution, String buckets) {
        String by = distribution instanceof Distribution.Hash hash ? "HASH" + Sql.names(hash.columns()) : "RANDOM";
        String number = distribution.buckets().isPresent()
                ? buckets + distribution.buckets().getAsInt()
                : "";
        return "DISTRIBUTED BY " + by + number;
    }

    static String orderBy(List<String> columns) {
        return "ORDER BY " + Sql.names(columns);
    }

    static String index(Index index) {
        StringBuilder sql = new StringBuilder("INDEX ")
                .append(Sql.name(index.name()))
                .append(' ')
                .append(Sql.names(index.columns()))
                .append(" USING ")
                .append(index.type());
        if (!index.properties().isEmpty()) {
            sql.append(' ').append(Sql.properties(index.properties()));
        }
        return sql.append(Sql.comment(index.comment())).toString();
    }

    static String rollup(RollupDefinition rollup) {
        StringBuilder sql =
                new StringBuilder(Sql.name(rollup.name())).append(' ').append(Sql.names(rollup.columns()));
        if (!rollup.duplicateKeys().isEmpty()) {
            sql.append(" DUPLICATE KEY").append(Sql.names(rollup.duplicateKeys()));
        }
        rollup.from().ifPresent(from -> sql.append(" FROM ").append(Sql.name(from)));
        return sql.append(Sql.propertiesClause(rollup.properties())).toString();
    }

    static String viewColumn(ViewColumn column) {
        return Sql.name(column.name()) + Sql.comment(column.comment());
    }
}
