/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities;

import dev.rockhopper.migrator.config.EntitySettings;
import dev.rockhopper.schema.entity.ChosenDatabases;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.ModelFiles;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Origins;
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

    private static final String DEFAULT_CATALOG = "hibernate.default_catalog";

    /** Settings of Hibernate that change nothing about tables. */
    private static final List<String> HARMLESS = List.of(
            "hibernate.connection.",
            "hibernate.hbm2ddl.",
            DEFAULT_CATALOG,
            "hibernate.show_sql",
            "hibernate.format_sql",
            "hibernate.jdbc.",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.schema-generation.");

    private final EntitySettings settings;

    CompiledEntities(EntitySettings settings) {
        this.settings = settings;
    }

    /**
     * The model; empty if Hibernate must be asked.
     *
     * @param database the own one, unless {@code hibernate.default_catalog} says it
     * @param others databases whose objects count, too
     */
    Optional<EntityModel> read(Optional<String> database, List<String> others) {
        boolean plain = settings.hibernate().keySet().stream()
                .allMatch(each -> HARMLESS.stream().anyMatch(each::startsWith));
        Optional<String> own =
                Optional.ofNullable(settings.hibernate().get(DEFAULT_CATALOG)).or(() -> database);
        return plain
                ? joined().flatMap(all -> model(all, new ChosenDatabases(own, others)))
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

    private Optional<EntityModel> model(CompiledModel all, ChosenDatabases databases) {
        CompiledModel wanted = all.in(settings.packages());
        CompiledModel chosen = databases.of(wanted);
        if (!all.isComplete() || !chosen.isComplete()) {
            return Optional.empty();
        }
        Map<String, Origin> origins = new LinkedHashMap<>();
        chosen.classes().forEach((object, type) -> origins.put(object, Origin.of(type)));
        return Optional.of(new EntityModel(
                chosen.schema(), chosen.renames(), databases.leftOut(wanted), new Origins(origins, Map.of())));
    }
}
