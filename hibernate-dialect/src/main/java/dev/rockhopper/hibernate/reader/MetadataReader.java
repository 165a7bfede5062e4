/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.ChosenDatabases;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.entity.SchemaAssembler;
import dev.rockhopper.schema.message.EntityCode;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.mapping.Table;

/** Reads final metadata into the model. */
final class MetadataReader {

    private final Metadata metadata;
    private final Problems problems;
    private final Function<String, InputStream> resources;
    private final Optional<String> defaultCatalog;

    MetadataReader(Metadata metadata, Function<String, InputStream> resources, Problems problems) {
        this.metadata = metadata;
        this.resources = resources;
        this.problems = problems;
        this.defaultCatalog =
                defaultCatalog(metadata); // now: a session factory that cannot be built takes the services along
    }

    /**
     * The model of the tables that {@code wanted} accepts and of the views of {@code plain} classes.
     *
     * @param database the database that is read; empty for that of {@code hibernate.default_catalog}
     * @param others databases whose objects count, too, under names that begin with them
     */
    EntityModel read(
            Collection<Class<?>> plain, Predicate<Table> wanted, Optional<String> database, Collection<String> others) {
        Databases databases = new Databases(database.or(() -> defaultCatalog), others, this::assembler);
        List<TableDraft> drafts = new EntityTables(metadata, new MemberCache(), problems).read();
        new GeneratorTables(metadata, problems).check(drafts);
        ViewDeclarations views = new ViewDeclarations(metadata, problems);
        drafts.stream().filter(draft -> wanted.test(draft.table)).forEach(draft -> {
            reportSchema(draft);
            String what = "table " + draft.table.getName();
            assembler(databases, draft.table.getCatalog(), what, draft.origin).ifPresent(assembler -> {
                if (!views.declare(draft, assembler)) {
                    assembler.add(draft.declaration());
                }
            });
        });
        plain.stream()
                .filter(ViewNames::isView)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> {
                    String what = "the view of " + type.getSimpleName();
                    assembler(databases, ViewNames.catalog(type), what, Origin.of(type.getName()))
                            .ifPresent(assembler -> views.declare(type, assembler));
                });
        return databases.model(problems.messages());
    }

    private SchemaAssembler assembler() {
        return new SchemaAssembler(new ClassPathTexts(resources), problems);
    }

    private Optional<SchemaAssembler> assembler(Databases databases, String catalog, String what, Origin origin) {
        Optional<SchemaAssembler> assembler = databases.of(catalog);
        if (assembler.isEmpty()) {
            problems.add(ChosenDatabases.leftOut(what, catalog, origin));
        }
        return assembler;
    }

    private void reportSchema(TableDraft draft) {
        if (draft.table.getSchema() != null) {
            problems.warning(
                    EntityCode.UNUSED,
                    draft.origin,
                    "the schema " + draft.table.getSchema() + " of @Table is not used: StarRocks has databases only.",
                    "Name another database by @Table(catalog), or take the schema away.");
        }
    }

    private static Optional<String> defaultCatalog(Metadata metadata) {
        Object setting = ((MetadataImplementor) metadata)
                .getMetadataBuildingOptions()
                .getServiceRegistry()
                .requireService(ConfigurationService.class)
                .getSettings()
                .get(MappingSettings.DEFAULT_CATALOG);
        return Optional.ofNullable(setting).map(Object::toString);
    }
}
