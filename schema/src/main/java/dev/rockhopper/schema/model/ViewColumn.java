/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Objects;

/**
 * A named column of a view or materialized view.
 *
 * @param name as written
 * @param comment empty if there is none
 */
public record ViewColumn(String name, String comment) {

    public ViewColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(comment, "comment");
    }
}
