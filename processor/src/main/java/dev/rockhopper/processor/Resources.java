/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Texts that the compiler sees: Maven has copied resources to the class output, and modules on the class path have theirs. */
final class Resources implements Function<String, Optional<String>> {

    private static final List<StandardLocation> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH);

    private final Filer filer;

    Resources(Filer filer) {
        this.filer = filer;
    }

    @Override
    public Optional<String> apply(String path) {
        return LOCATIONS.stream()
                .flatMap(location -> read(location, path).stream())
                .findFirst();
    }

    /** The compiler says in many ways that it has no such location or file. */
    private Optional<String> read(StandardLocation location, String path) {
        try (InputStream in = filer.getResource(location, "", path).openInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
