/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something that a person stated, and by which annotation.
 *
 * @param value what was stated
 * @param by the annotation member as it is written, for example {@code @Column(comment)}
 */
public record Stated<T>(T value, String by) {

    public Stated {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(by, "by");
    }

    /** The same statement about something derived from the value. */
    public <R> Stated<R> map(Function<? super T, ? extends R> derive) {
        return new Stated<>(derive.apply(value), by);
    }
}
