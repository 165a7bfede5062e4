/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Texts in UTF-8 on the class path. */
final class ClassPathTexts implements Function<String, Optional<String>> {

    private final Function<String, InputStream> streams;

    /** Texts of the resources that {@code streams} opens, or null. */
    ClassPathTexts(Function<String, InputStream> streams) {
        this.streams = streams;
    }

    @Override
    public Optional<String> apply(String path) {
        try (InputStream stream = streams.apply(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }
}
