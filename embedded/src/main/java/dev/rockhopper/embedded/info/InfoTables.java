/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.catalog.Catalog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All tables of {@code information_schema}, from the resource {@code information_schema.tsv}; those without a source of rows are always empty. */
public final class InfoTables {
    private static final Map<String, InfoTable> TABLES = load();

    private static final Map<String, Function<Catalog, List<Object[]>>> ROWS = Map.of(
            "schemata", SchemataRows::rows,
            "tables", TablesRows::rows,
            "columns", ColumnsRows::rows,
            "tables_config", TablesConfigRows::rows,
            "views", ViewsRows::rows,
            "materialized_views", MaterializedViewsRows::rows,
            "partitions_meta", PartitionsMetaRows::rows,
            "engines", FixedRows::engines,
            "collations", FixedRows::collations,
            "character_sets", FixedRows::characterSets);

    private InfoTables() {}

    private static Map<String, InfoTable> load() {
        Map<String, List<InfoTable.InfoColumn>> columns = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                InfoTables.class.getResourceAsStream("information_schema.tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                columns.computeIfAbsent(cells[0], name -> new ArrayList<>())
                        .add(new InfoTable.InfoColumn(cells[1], cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, InfoTable> tables = new LinkedHashMap<>();
        columns.forEach((name, list) -> tables.put(name, new InfoTable(name, list)));
        return tables;
    }

    /** The table of that name, without case. */
    public static Optional<InfoTable> find(String name) {
        return Optional.ofNullable(TABLES.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The names of all tables. */
    public static List<String> names() {
        return List.copyOf(TABLES.keySet());
    }

    /** The rows that a table has now; the caller holds the catalog's lock. */
    public static List<Object[]> rows(InfoTable table, Catalog catalog) {
        Function<Catalog, List<Object[]>> source = ROWS.get(table.name());
        return source == null ? List.of() : source.apply(catalog);
    }
}
