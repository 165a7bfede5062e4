/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Objects;

/**
 * The key clause of a table.
 *
 * @param model the key model
 * @param columns the key columns in order; the server wants them to be the leading columns of the table
 */
public record Key(KeyModel model, List<String> columns) {

    public Key {
        Objects.requireNonNull(model, "model");
        columns = List.copyOf(columns);
    }
}
