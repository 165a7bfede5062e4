/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

/**
 * What Hibernate looks up by name to find the dialect and its parts, kept in a native image. Hibernate asks its own class loader service and
 * not {@code ServiceLoader} with a constant, which an image would understand by itself.
 */
final class HibernateServiceHints implements RuntimeHintsRegistrar {

    private static final String FOLDER = "META-INF/services/";
    private static final String OURS = "dev.rockhopper.";

    private static final List<String> SERVICES = List.of(
            "org.hibernate.boot.registry.selector.spi.DialectSelector",
            "org.hibernate.boot.spi.AdditionalMappingContributor",
            "org.hibernate.engine.jdbc.dialect.spi.DialectResolver",
            "org.hibernate.integrator.spi.Integrator",
            "org.hibernate.service.spi.ServiceContributor");

    /** Looked for by name, to tell versions of Hibernate apart. */
    private static final String ASKED_FOR = "org.hibernate.tool.schema.spi.GeneratorSynchronizer";

    @Override
    public void registerHints(RuntimeHints hints, ClassLoader loader) {
        hints.reflection().registerType(TypeReference.of(ASKED_FOR));
        hints.reflection()
                .registerType(
                        TypeReference.of("dev.rockhopper.hibernate.dialect.StarRocksDialect"),
                        MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS);
        for (String service : SERVICES) {
            hints.resources().registerPattern(FOLDER + service);
            providers(service, loader)
                    .forEach(name -> hints.reflection()
                            .registerType(TypeReference.of(name), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
        }
    }

    private static List<String> providers(String service, ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(FOLDER + service)).stream()
                    .flatMap(each -> lines(each).stream())
                    .filter(line -> line.startsWith(OURS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(URL file) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
