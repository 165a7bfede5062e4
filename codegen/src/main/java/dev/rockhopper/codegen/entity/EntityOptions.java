/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How entity sources are written.
 *
 * @param packageName of the classes; empty for the unnamed package
 * @param catalog the database that {@code @Table(catalog)} and the like name; empty when entities have only one
 * @param ids how composite keys are mapped
 * @param views what views and materialized views become
 * @param idColumns by name of a table or view: the columns that tell its rows apart, where the database does not know it
 * @param naming how names follow from classes and attributes
 * @param tablePrefix what the names of classes leave out
 */
public record EntityOptions(
        String packageName,
        Optional<String> catalog,
        IdStyle ids,
        ViewStyle views,
        Map<String, List<String>> idColumns,
        Naming naming,
        String tablePrefix) {

    /** How composite keys are mapped. */
    public enum IdStyle {
        /** {@code @Id} attributes and {@code @IdClass}. */
        ID_CLASS,
        /** One {@code @EmbeddedId}. */
        EMBEDDED_ID
    }

    /** What views become. */
    public enum ViewStyle {
        /** Classes that only carry the definition. */
        CLASS,
        /** Read-only entities. */
        ENTITY
    }

    public EntityOptions {
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(views, "views");
        idColumns = Map.copyOf(idColumns);
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(tablePrefix, "tablePrefix");
    }

    /** {@code @IdClass}, views as classes, names as written. */
    public static EntityOptions of(String packageName) {
        return new EntityOptions(
                packageName, Optional.empty(), IdStyle.ID_CLASS, ViewStyle.CLASS, Map.of(), Naming.JPA, "");
    }

    public EntityOptions withIds(IdStyle changed) {
        return new EntityOptions(packageName, catalog, changed, views, idColumns, naming, tablePrefix);
    }

    public EntityOptions withViews(ViewStyle changed) {
        return new EntityOptions(packageName, catalog, ids, changed, idColumns, naming, tablePrefix);
    }

    public EntityOptions withIdColumns(Map<String, List<String>> changed) {
        return new EntityOptions(packageName, catalog, ids, views, changed, naming, tablePrefix);
    }

    public EntityOptions withNaming(Naming changed) {
        return new EntityOptions(packageName, catalog, ids, views, idColumns, changed, tablePrefix);
    }

    /** For one of several databases: in a package of its own below this one. */
    public EntityOptions forDatabase(String database) {
        String part = JavaNames.packagePart(database);
        return new EntityOptions(
                packageName.isEmpty() ? part : packageName + "." + part,
                Optional.of(database),
                ids,
                views,
                idColumns,
                naming,
                tablePrefix);
    }
}
