/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities;

import dev.rockhopper.hibernate.reader.EntitySource;
import dev.rockhopper.hibernate.reader.HibernateSchemaReader;
import dev.rockhopper.hibernate.reader.NamingPreset;
import dev.rockhopper.migrator.config.EntitySettings;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.cfg.MappingSettings;

/** Reads the entities of a class path into the model; opens no connection. */
public final class EntityReader {

    private final EntitySettings settings;

    public EntityReader(EntitySettings settings) {
        this.settings = settings;
    }

    /**
     * What the entities declare of one database: as the compiler plugin left it, or as Hibernate reads it.
     *
     * @param database which entities with {@code @Table(catalog)} count, unless {@code hibernate.default_catalog} says it; empty: none of
     *     them
     * @throws RockhopperException RH8003, RH8005, RH8006, or RH122x if there are no classes to read; what is wrong with the classes is in
     *     the messages of the model
     */
    public EntityModel read(Optional<String> database) {
        return read(database, List.of());
    }

    /**
     * The same of several databases.
     *
     * @param others databases, besides the own one, whose entities ({@code @Table(catalog)}) count, too
     */
    public EntityModel read(Optional<String> database, List<String> others) {
        requireEntries();
        return new CompiledEntities(settings).read(database, others).orElseGet(() -> boot(database, others));
    }

    private EntityModel boot(Optional<String> database, List<String> others) {
        Map<String, Object> hibernate = new HashMap<>(settings.hibernate());
        database.ifPresent(name -> hibernate.putIfAbsent(MappingSettings.DEFAULT_CATALOG, name));
        EntitySource source = new EntityScanner(settings.requireClasspath(), settings.packages()).scan(hibernate);
        return new HibernateSchemaReader().read(named(source), others);
    }

    /** A missing entry must not look like deleted entities. */
    private void requireEntries() {
        List<Message> missing = settings.requireClasspath().stream()
                .filter(entry -> !Files.exists(entry))
                .map(EntityReader::missing)
                .toList();
        if (!missing.isEmpty()) {
            throw new RockhopperException(missing, null);
        }
    }

    private static Message missing(Path entry) {
        return Message.error(
                CliCode.UNREADABLE_FILE,
                "rockhopper.classpath",
                "There is no folder or jar " + entry + ".",
                "Compile the entities first, or correct the class path.");
    }

    private EntitySource named(EntitySource source) {
        Optional<NamingPreset> preset = NamingPreset.named(settings.naming());
        if (preset.isPresent()) {
            return source.with(preset.get());
        }
        return source.with(MappingSettings.PHYSICAL_NAMING_STRATEGY, strategy(source.classLoader()));
    }

    private String strategy(ClassLoader loader) {
        try {
            return Class.forName(settings.naming(), false, loader).getName();
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RockhopperException(
                    Message.error(
                            CliCode.UNLOADABLE_CLASS,
                            "rockhopper.naming",
                            "There is no naming strategy \"" + settings.naming() + "\" on the class path.",
                            "Use jpa, spring, or the full name of a class on rockhopper.classpath."),
                    e);
        }
    }
}
