/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.catalog.VersionGates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SHOW CREATE TABLE of a table. Source: FE class {@code AstToStringBuilder}; semantics 2.1. */
public final class TableText {
    private TableText() {}

    /** The statement, with its semicolon. */
    public static String sql(OlapTable table, VersionGates gates) {
        TableState state = table.state();
        String lines = Stream.concat(
                        gates.shown(state).stream().map(each -> "  " + ColumnText.sql(each, state.model(), gates)),
                        state.indexes().stream().map(each -> "  " + index(each, state)))
                .collect(Collectors.joining(",\n"));
        return "CREATE TABLE " + Texts.name(table.name()) + " (\n" + lines + "\n) ENGINE=OLAP \n"
                + key(state)
                + (state.shownComment().isEmpty() ? "" : "\nCOMMENT " + Texts.comment(state.shownComment()))
                + PartitionText.clause(state, gates)
                + distribution(state)
                + sortKey(state)
                + "\nPROPERTIES (\n" + Texts.properties(properties(state), ",\n") + "\n);";
    }

    private static String key(TableState state) {
        List<String> names =
                state.keyColumns().stream().map(each -> each.name()).toList();
        return state.model().sql() + "(" + Texts.names(names, ", ") + ")";
    }

    /** The definition of an index: its name and comment are not escaped. */
    static String index(StoredIndex index, TableState state) {
        return "INDEX " + index.name() + " (" + Texts.name(state.nameOf(index.columnId())) + ") USING "
                + indexType(index) + " COMMENT '" + index.comment() + "'";
    }

    /** The kind of an index with its properties, as SHOW INDEX gives it. */
    public static String indexType(StoredIndex index) {
        String properties = index.properties().isEmpty() ? "" : "(" + Texts.properties(index.properties(), ", ") + ")";
        return index.type().name() + properties;
    }

    /** The DISTRIBUTED BY clause, beginning with a line end. */
    static String distribution(TableState state) {
        StoredDistribution distribution = state.distribution();
        int buckets = distribution.buckets();
        if (distribution.random()) {
            return "\nDISTRIBUTED BY RANDOM" + (buckets > 0 ? " BUCKETS " + buckets : "");
        }
        return "\nDISTRIBUTED BY HASH(" + Texts.names(state.namesOf(distribution.columnIds()), ", ") + ")"
                + (buckets > 0 ? " BUCKETS " + buckets + " " : "");
    }

    private static String sortKey(TableState state) {
        return state.sortKey()
                .map(ids -> "\nORDER BY(" + Texts.names(state.namesOf(ids), ", ") + ")")
                .orElse("");
    }

    /** All properties that are shown, sorted by name. */
    public static Map<String, String> properties(TableState state) {
        Map<String, String> shown = new TreeMap<>(state.properties());
        if (!state.distribution().random()) {
            shown.remove("bucket_size");
        }
        List<String> bloomFilter = state.namesOf(state.bloomFilter().columnIds());
        if (!bloomFilter.isEmpty()) {
            shown.put("bloom_filter_columns", String.join(", ", bloomFilter));
        }
        return shown;
    }
}
