/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import java.util.Objects;
import java.util.Optional;

/**
 * The data type that follows from the Java type and from what JPA says about it.
 *
 * @param sql in the words of StarRocks; empty when the Java type has no StarRocks form
 * @param java the Java type, for messages
 * @param sizeBy the annotation member that stated length, precision or scale, if any did
 * @param kindBy the annotation that chose the kind of type ({@code @JdbcTypeCode}), if any did
 */
public record ImpliedType(String sql, String java, Optional<String> sizeBy, Optional<String> kindBy) {

    public ImpliedType {
        Objects.requireNonNull(sql, "sql");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(sizeBy, "sizeBy");
        Objects.requireNonNull(kindBy, "kindBy");
    }

    /** A type that follows from the Java type alone. */
    public static ImpliedType of(String sql, String java) {
        return new ImpliedType(sql, java, Optional.empty(), Optional.empty());
    }
}
