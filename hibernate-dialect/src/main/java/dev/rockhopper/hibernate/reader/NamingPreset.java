/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.cfg.MappingSettings;

/** How names of classes and attributes become names of tables and columns, by the two customs that cover nearly all applications. */
public enum NamingPreset {
    /** As Jakarta Persistence says and Hibernate does without a setting: {@code userName} stays {@code userName}. */
    JPA(ImplicitNamingStrategyJpaCompliantImpl.class, PhysicalNamingStrategyStandardImpl.class),
    /** As Spring Boot configures Hibernate: {@code userName} becomes {@code user_name}, and join tables are named by the attribute. */
    SPRING(SpringImplicitNaming.class, PhysicalNamingStrategySnakeCaseImpl.class);

    private final Class<?> implicit;
    private final Class<?> physical;

    NamingPreset(Class<?> implicit, Class<?> physical) {
        this.implicit = implicit;
        this.physical = physical;
    }

    /** The preset of that name, without case; empty if the text is something else (a class name). */
    public static Optional<NamingPreset> named(String name) {
        for (NamingPreset preset : values()) {
            if (preset.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    /** Adds this preset to Hibernate's settings; a strategy that is set already stays. */
    public void applyTo(Map<String, Object> settings) {
        settings.putIfAbsent(MappingSettings.IMPLICIT_NAMING_STRATEGY, implicit.getName());
        settings.putIfAbsent(MappingSettings.PHYSICAL_NAMING_STRATEGY, physical.getName());
    }
}
