/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One value of a range bound.
 *
 * @param value the text between the quotes; empty for {@code MAXVALUE}
 */
public record PartitionBound(Optional<String> value) {

    /** {@code MAXVALUE}. */
    public static final PartitionBound MAX = new PartitionBound(Optional.empty());

    public PartitionBound {
        Objects.requireNonNull(value, "value");
    }

    /** A bound with a value. */
    public static PartitionBound of(String value) {
        return new PartitionBound(Optional.of(value));
    }
}
