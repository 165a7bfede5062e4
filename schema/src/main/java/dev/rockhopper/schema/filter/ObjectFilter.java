/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.filter;

import java.util.List;
import java.util.Objects;

/**
 * What counts: objects by name, with case, and of them all columns and properties but the ignored ones.
 *
 * @param prefix how the names of all objects begin; the others do not count
 * @param include patterns of objects, {@code name} or {@code database.name}; empty: all
 * @param exclude patterns of objects that win over the others
 * @param ignoredColumns patterns, {@code column} or {@code object.column}, without case
 * @param ignoredProperties patterns, {@code property} or {@code object.property}
 */
public record ObjectFilter(
        String prefix,
        NamePatterns include,
        NamePatterns exclude,
        NamePatterns ignoredColumns,
        NamePatterns ignoredProperties) {

    private static final NamePatterns NONE = NamePatterns.of(List.of());

    /** Everything counts. */
    public static final ObjectFilter ALL = new ObjectFilter(List.of(), List.of());

    public ObjectFilter {
        Objects.requireNonNull(prefix, "prefix");
    }

    /** Which objects count; of them everything. */
    public ObjectFilter(List<String> include, List<String> exclude) {
        this("", NamePatterns.of(include), NamePatterns.of(exclude), NONE, NONE);
    }

    /**
     * Whether the object of that name counts.
     *
     * @param database where it lies; empty when not known
     */
    public boolean accepts(String database, String name) {
        boolean included = include.isEmpty() || include.match(database, name);
        return name.startsWith(prefix) && included && !exclude.match(database, name);
    }

    /** Whether a column of that object does not count. */
    public boolean ignoresColumn(String object, String column) {
        return ignoredColumns.match(object, column);
    }

    /** Whether a property of that object does not count. */
    public boolean ignoresProperty(String object, String property) {
        return ignoredProperties.match(object, property);
    }
}
