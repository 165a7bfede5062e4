/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.migrator.config.EntitySettings;
import dev.rockhopper.migrator.entities.EntityReader;
import dev.rockhopper.schema.entity.EntityModel;
import java.util.Map;
import java.util.Optional;

/**
 * {@code entities:}: compiled classes.
 *
 * @param settings where they are
 * @param visibility which objects count
 */
public record EntitiesSource(EntitySettings settings, Visibility visibility) implements SchemaSource {

    @Override
    public SourceContent read() {
        EntityModel model = new EntityReader(settings).read().orThrow();
        return new SourceContent(
                Map.of("", visibility.of(model.schema())), model.renames(), model.messages(), Optional.empty());
    }
}
