/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.Origins;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import jakarta.persistence.Entity;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Table;

/**
 * Reads annotated classes into the model, as Hibernate understands them.
 *
 * <p>Nothing is thrown for what is wrong with the classes: all of it is in {@link EntityModel#messages()}.
 */
public final class HibernateSchemaReader {

    /** The model of classes, without a database and without a driver. */
    public EntityModel read(EntitySource source) {
        return read(source, List.of());
    }

    /**
     * The model of classes that lie in several databases, without a driver.
     *
     * @param others databases, besides the own one, whose entities ({@code @Table(catalog)}) belong to the model
     */
    public EntityModel read(EntitySource source, List<String> others) {
        Problems problems = new Problems();
        List<Class<?>> plain = source.classes().stream()
                .filter(type -> !type.isAnnotationPresent(Entity.class))
                .toList();
        EntityModel[] model = {new EntityModel(Schema.empty(), Renames.NONE, List.of(), new Origins(Map.of(), Map.of()))
        };
        new OfflineMetadata(source, problems)
                .show(
                        metadata -> new MetadataReader(metadata, source.classLoader()::getResourceAsStream, problems),
                        metadata -> new GeneratedIds(metadata, problems).check(),
                        reader -> model[0] = reader.read(plain, table -> true, Optional.empty(), others));
        return new EntityModel(model[0].schema(), model[0].renames(), problems.messages(), model[0].origins());
    }

    /**
     * The model of a persistence unit that is being started.
     *
     * @param metadata the final metadata, as a schema management tool gets it
     * @param plain classes that carry views and are no entities
     * @param resources opens resources of the class path by their path without a leading slash; null if there is none
     * @param wanted which tables count
     * @param database the database of the connection
     * @param others further databases that count; tables that name yet another one are left out
     */
    public EntityModel read(
            Metadata metadata,
            Collection<Class<?>> plain,
            Function<String, InputStream> resources,
            Predicate<Table> wanted,
            String database,
            List<String> others) {
        return new MetadataReader(metadata, resources, new Problems())
                .read(plain, wanted, Optional.of(database), others);
    }
}
