/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities;

import dev.rockhopper.migrator.config.EntitySettings;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.ModelFiles;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Origins;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The models that the compiler plugin left beside the classes, if they tell all that Hibernate would: complete, newer than the class files,
 * for all annotated classes, and made with the same naming. Nothing of Hibernate is loaded for them.
 */
final class CompiledEntities {

    /** Settings of Hibernate that change nothing about tables. */
    private static final List<String> HARMLESS = List.of(
            "hibernate.connection.",
            "hibernate.hbm2ddl.",
            "hibernate.default_catalog",
            "hibernate.show_sql",
            "hibernate.format_sql",
            "hibernate.jdbc.",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.schema-generation.");

    private final EntitySettings settings;

    CompiledEntities(EntitySettings settings) {
        this.settings = settings;
    }

    /** The model; empty if Hibernate must be asked. */
    Optional<EntityModel> read() {
        boolean plain = settings.hibernate().keySet().stream()
                .allMatch(each -> HARMLESS.stream().anyMatch(each::startsWith));
        return plain
                ? joined().filter(CompiledModel::isComplete)
                        .map(this::model)
                        .filter(model -> !model.schema().objects().isEmpty())
                : Optional.empty();
    }

    private Optional<CompiledModel> joined() {
        Optional<CompiledModel> all = Optional.empty();
        for (Path entry : settings.classpath()) {
            Optional<CompiledModel> own = ModelFiles.in(entry);
            List<String> known = own.map(CompiledModel::entities).orElse(List.of());
            boolean named = own.filter(
                            each -> !each.naming().equals(settings.naming().toLowerCase(Locale.ROOT)))
                    .isEmpty();
            if (!named || !new AnnotatedClassFiles(entry, settings.packages()).areOnly(known, own.isPresent())) {
                return Optional.empty();
            }
            Optional<CompiledModel> before = all;
            all = own.isEmpty() ? all : before.isEmpty() ? own : before.get().and(own.get());
            if (own.isPresent() && all.isEmpty()) {
                return Optional.empty();
            }
        }
        return all;
    }

    private EntityModel model(CompiledModel compiled) {
        List<SchemaObject> objects = compiled.schema().objects().values().stream()
                .filter(object -> isWanted(compiled.classes().getOrDefault(object.name(), "")))
                .toList();
        Map<String, Origin> origins = new LinkedHashMap<>();
        compiled.classes().forEach((object, type) -> origins.put(object, Origin.of(type)));
        return new EntityModel(Schema.of(objects), compiled.renames(), List.of(), new Origins(origins, Map.of()));
    }

    private boolean isWanted(String type) {
        return settings.packages().isEmpty()
                || settings.packages().stream().anyMatch(each -> type.startsWith(each + "."));
    }
}
