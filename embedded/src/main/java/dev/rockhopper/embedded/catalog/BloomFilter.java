/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.List;

/**
 * The bloom filter of a table.
 *
 * @param columnIds sorted without case; empty for none
 * @param fpp false positive probability; 0 for none
 */
public record BloomFilter(List<String> columnIds, double fpp) {
    /** No bloom filter. */
    public static final BloomFilter NONE = new BloomFilter(List.of(), 0);
    /** What the server takes when it was not said. */
    public static final double DEFAULT_FPP = 0.05;

    public BloomFilter {
        columnIds = columnIds.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /** The same without a column. */
    public BloomFilter without(String columnId) {
        List<String> left =
                columnIds.stream().filter(id -> !id.equalsIgnoreCase(columnId)).toList();
        return left.isEmpty() ? NONE : new BloomFilter(left, fpp);
    }
}
