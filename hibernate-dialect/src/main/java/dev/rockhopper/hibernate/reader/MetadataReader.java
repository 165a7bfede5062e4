/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.entity.SchemaAssembler;
import dev.rockhopper.schema.message.EntityCode;
import java.io.InputStream;
import java.util.Collection;
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
    private final SchemaAssembler assembler;
    private final Optional<String> defaultCatalog;

    private final Databases databases;

    MetadataReader(Metadata metadata, Function<String, InputStream> resources, Problems problems) {
        this(metadata, resources, problems, Databases.OWN);
    }

    MetadataReader(Metadata metadata, Function<String, InputStream> resources, Problems problems, Databases databases) {
        this.metadata = metadata;
        this.databases = databases;
        this.problems = problems;
        this.assembler = new SchemaAssembler(new ClassPathTexts(resources), problems);
        this.defaultCatalog =
                defaultCatalog(metadata); // now: a session factory that cannot be built takes the services along
    }

    /**
     * The model of the tables that {@code wanted} accepts and of the views of {@code plain} classes.
     *
     * @param database the database that is read; empty for that of {@code hibernate.default_catalog}
     */
    EntityModel read(Collection<Class<?>> plain, Predicate<Table> wanted, Optional<String> database) {
        Optional<String> managed = database.or(() -> defaultCatalog);
        List<TableDraft> drafts = new EntityTables(metadata, new MemberCache(), problems).read();
        new GeneratorTables(metadata, problems).check(drafts);
        ViewDeclarations views = new ViewDeclarations(metadata, problems);
        drafts.stream()
                .filter(draft -> wanted.test(draft.table))
                .filter(draft -> isIn(managed, draft))
                .forEach(draft -> {
                    if (!views.declare(draft, assembler)) {
                        assembler.add(draft.declaration());
                    }
                });
        views.declare(plain.stream().filter(type -> isIn(managed, type)).toList(), assembler);
        return assembler.assemble();
    }

    /** Only one database is read. */
    private boolean isIn(Optional<String> database, TableDraft draft) {
        reportSchema(draft);
        return isIn(database, draft.table.getCatalog(), "table " + draft.table.getName(), draft.origin);
    }

    private boolean isIn(Optional<String> database, Class<?> type) {
        return !ViewNames.isView(type)
                || isIn(
                        database,
                        ViewNames.catalog(type),
                        "the view of " + type.getSimpleName(),
                        Origin.of(type.getName()));
    }

    private boolean isIn(Optional<String> database, String catalog, String what, Origin origin) {
        boolean unnamed = catalog == null || catalog.isEmpty();
        if (databases.only().isPresent()) {
            return databases.only().filter(each -> each.equals(catalog)).isPresent();
        }
        if (unnamed || database.filter(catalog::equals).isPresent()) {
            return true;
        }
        if (databases.others().contains(catalog)) {
            return false;
        }
        problems.info(
                EntityCode.OTHER_DATABASE,
                origin,
                what + " lies in the database " + catalog + " and is left out.",
                "To manage it, too, name it in rockhopper.databases; to manage it alone, set hibernate.default_catalog to "
                        + catalog + ".");
        return false;
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
