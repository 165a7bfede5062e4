/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

/**
 * What a table or a materialized view holds, as far as the server knows.
 *
 * @param rows number of rows
 * @param bytes size of its data
 * @param partitions number of its partitions
 */
public record ObjectSize(long rows, long bytes, int partitions) {

    /** Nothing at all. */
    public static final ObjectSize NONE = new ObjectSize(0, 0, 0);

    /** The two together. */
    public ObjectSize plus(ObjectSize other) {
        return new ObjectSize(rows + other.rows, bytes + other.bytes, partitions + other.partitions);
    }
}
