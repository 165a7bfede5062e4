/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was once called otherwise, as people stated it ({@code @RenamedFrom}); a rename is never guessed.
 *
 * @param tables old name by new name of a table, view or materialized view
 * @param columns by the new name of the table: old column name by new column name
 */
public record Renames(Map<String, String> tables, Map<String, Map<String, String>> columns) {

    /** Nothing was renamed. */
    public static final Renames NONE = new Renames(Map.of(), Map.of());

    public Renames {
        tables = Copies.of(tables);
        columns = Copies.of(columns);
    }

    /** These and those, as several databases have them. */
    public Renames and(Renames others) {
        Map<String, String> allTables = new LinkedHashMap<>(tables);
        allTables.putAll(others.tables);
        Map<String, Map<String, String>> allColumns = new LinkedHashMap<>(columns);
        allColumns.putAll(others.columns);
        return new Renames(allTables, allColumns);
    }

    /** The former name of a table. */
    public Optional<String> formerTable(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The former name of a column; both names compare without case. */
    public Optional<String> formerColumn(String table, String column) {
        return columns.getOrDefault(table, Map.of()).entrySet().stream()
                .filter(entry -> Names.same(entry.getKey(), column))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
