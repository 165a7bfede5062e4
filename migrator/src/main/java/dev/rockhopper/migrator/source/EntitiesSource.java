/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.migrator.config.EntitySettings;
import dev.rockhopper.migrator.entities.EntityReader;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        EntityReader reader = new EntityReader(settings);
        if (databases.size() < 2) {
            EntityModel model = reader.read(databases.stream().findFirst()).orThrow();
            return SourceContent.stated(Map.of("", visibility.of(model.schema())), model.renames(), model.messages());
        }
        return several(reader);
    }

    private SourceContent several(EntityReader reader) {
        Set<String> unqualified =
                reader.read(Optional.empty()).orThrow().schema().objects().keySet();
        Map<String, Schema> schemas = new LinkedHashMap<>();
        List<Message> messages = new ArrayList<>();
        Renames renames = Renames.NONE;
        for (String database : databases) {
            EntityModel model = reader.read(Optional.of(database)).orThrow();
            boolean first = schemas.isEmpty();
            Schema own = visibility.of(model.schema());
            schemas.put(
                    database,
                    own.withObjects(own.objects().values().stream()
                                    .filter(object -> first || !unqualified.contains(object.name()))
                                    .toList())
                            .inDatabase(database));
            renames = renames.and(model.renames());
            model.messages().stream()
                    .filter(message -> message.code() != EntityCode.OTHER_DATABASE && !messages.contains(message))
                    .forEach(messages::add);
        }
        return SourceContent.stated(schemas, renames, messages);
    }
}
