/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.message.EntityCode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * Boots Hibernate without a database and shows its final metadata.
 *
 * <p>The metadata of {@code buildMetadata()} alone is not final: Bean Validation is applied while the session factory is built.
 */
final class OfflineMetadata {

    private final EntitySource source;
    private final Problems problems;

    OfflineMetadata(EntitySource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Shows the metadata to {@code reader}.
     *
     * <p>When no session factory can be built, which is reported, the metadata is shown as far as it got, but Hibernate's services are gone.
     *
     * @param open makes the reader while they are alive
     * @param check looks at the metadata before the session factory is built, and says whether to build it
     */
    void show(Function<Metadata, MetadataReader> open, Predicate<Metadata> check, Consumer<MetadataReader> reader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(source.classLoader()); // Bean Validation looks there
        try (StandardServiceRegistry registry = registry()) {
            attempt(() -> metadata(registry)).ifPresent(metadata -> {
                MetadataReader opened = open.apply(metadata);
                Optional<SessionFactory> factory =
                        check.test(metadata) ? attempt(metadata::buildSessionFactory) : Optional.empty();
                try {
                    reader.accept(opened);
                } finally {
                    factory.ifPresent(SessionFactory::close);
                }
            });
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private StandardServiceRegistry registry() {
        return new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(source.classLoader())
                        .build())
                .applySettings(OfflineSettings.of(source.settings()))
                .build();
    }

    private Metadata metadata(StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry);
        for (Class<?> each : source.classes()) {
            if (each.getName().endsWith(".package-info")) {
                sources.addPackage(each.getPackageName());
            } else {
                sources.addAnnotatedClass(each);
            }
        }
        return sources.buildMetadata();
    }

    /** Hibernate refuses mappings by exceptions of many kinds, not all of them its own. */
    private <T> Optional<T> attempt(Supplier<T> boot) {
        try {
            return Optional.of(boot.get());
        } catch (RuntimeException e) {
            String cause = e.getCause() == null || e.getCause().getMessage() == null
                    ? ""
                    : " (" + e.getCause().getMessage() + ")";
            String text = e.getMessage() == null ? e.toString() : e.getMessage() + cause;
            problems.error(EntityCode.MAPPING_REFUSED, "", text, "Correct the mapping that the message names.");
            return Optional.empty();
        }
    }
}
