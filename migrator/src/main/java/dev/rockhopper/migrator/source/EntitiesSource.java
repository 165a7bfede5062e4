/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.migrator.config.EntitySettings;
import dev.rockhopper.migrator.entities.EntityReader;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.Schema;
import java.util.List;
import java.util.Map;

/**
 * {@code entities:}: compiled classes. Entities that name no database ({@code @Table(catalog)}) lie in the first one.
 *
 * @param settings where they are
 * @param databases the databases that are compared; empty if none is known
 * @param visibility which objects count
 */
public record EntitiesSource(EntitySettings settings, List<String> databases, Visibility visibility)
        implements SchemaSource {

    public EntitiesSource {
        databases = List.copyOf(databases);
    }

    @Override
    public SourceContent read() {
        EntityModel model = new EntityReader(settings)
                .read(databases.stream().findFirst(), databases.stream().skip(1).toList())
                .orThrow();
        if (databases.size() < 2) {
            return SourceContent.stated(Map.of("", visibility.of(model.schema())), model.renames(), model.messages());
        }
        Schema named = model.schema().inDatabase(databases.get(0));
        return SourceContent.stated(visibility.ofEach(Databases.split(named)), model.renames(), model.messages());
    }
}
