/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.View;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Names of views: what is stated, or the name of the class, through the physical naming strategy. */
final class ViewNames {

    private final PhysicalNamingStrategy strategy;
    private final JdbcEnvironment environment;

    ViewNames(Metadata metadata) {
        this(
                ((MetadataImplementor) metadata).getMetadataBuildingOptions().getPhysicalNamingStrategy(),
                metadata.getDatabase().getJdbcEnvironment());
    }

    ViewNames(PhysicalNamingStrategy strategy, JdbcEnvironment environment) {
        this.strategy = strategy;
        this.environment = environment;
    }

    /** Whether the class carries a view or a materialized view. */
    static boolean isView(Class<?> type) {
        return type.isAnnotationPresent(View.class) || type.isAnnotationPresent(MaterializedView.class);
    }

    /** The name that the annotation states; empty if it states none. */
    static String stated(Class<?> type) {
        View view = type.getAnnotation(View.class);
        return view != null
                ? view.name()
                : type.getAnnotation(MaterializedView.class).name();
    }

    /** The database that the annotation states; empty if it states none. */
    static String catalog(Class<?> type) {
        View view = type.getAnnotation(View.class);
        return (view != null
                        ? view.catalog()
                        : type.getAnnotation(MaterializedView.class).catalog())
                .replace("`", "");
    }

    /** The name in the database. */
    String of(Class<?> type) {
        String stated = stated(type);
        return physical(stated.isEmpty() ? type.getSimpleName() : stated);
    }

    /** A logical name in the database. */
    String physical(String name) {
        return strategy.toPhysicalTableName(Identifier.toIdentifier(name), environment)
                .getText();
    }
}
