/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Objects;

/**
 * An object that exists in the database but is not modelled.
 *
 * @param name its name
 * @param reason why it is not managed, for people: for example {@code external table (engine MYSQL)}
 */
public record UnmanagedObject(String name, String reason) {

    public UnmanagedObject {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }
}
