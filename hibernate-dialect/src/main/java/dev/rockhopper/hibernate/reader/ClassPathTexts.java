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

    private final ClassLoader classLoader;

    ClassPathTexts(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    @Override
    public Optional<String> apply(String path) {
        try (InputStream stream = classLoader.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }
}
