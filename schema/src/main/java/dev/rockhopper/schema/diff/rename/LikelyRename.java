/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.rename;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing is missing and a very similar one is not wanted any more: perhaps somebody renamed it and forgot to say so. Nothing is assumed;
 * the changes drop the one and add the other.
 *
 * @param table the table the column belongs to, under its new name; empty when the thing is a table or materialized view itself
 * @param from what is not wanted
 * @param to what is missing
 */
public record LikelyRename(Optional<String> table, String from, String to) {

    public LikelyRename {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
