/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.name;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Classes;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Names of entities and of their tables.
 *
 * @param classes the compiler's classes
 * @param naming the naming strategy
 */
public record EntityNames(Classes classes, Naming naming) {

    /** The name of the entity in JPA's words, of which other names are made. */
    public String entity(TypeElement entity) {
        String stated = text(entity, "Entity");
        return stated.isEmpty() ? simple(entity) : stated;
    }

    /** The name of the entity's own table, before the naming strategy. */
    private Name logicalTable(TypeElement entity) {
        String stated = text(entity, "Table");
        return Name.of(stated.isEmpty() ? statedView(entity).orElseGet(() -> entity(entity)) : stated);
    }

    private static String text(TypeElement entity, String annotation) {
        Optional<Mirror> stated = Mirrors.jpa(entity, annotation);
        return stated.isEmpty() ? "" : stated.get().text("name");
    }

    /** The entity's own table, or the view that it reads. */
    public TableName table(TypeElement entity) {
        String stated = catalog(Mirrors.jpa(entity, "Table"));
        return new TableName(stated.isEmpty() ? viewCatalog(entity) : stated, naming.physical(logicalTable(entity)));
    }

    /** The database that an annotation about a table names; empty if it names none. */
    public String catalog(Optional<Mirror> table) {
        String stated = table.map(each -> each.text("catalog")).orElse("");
        return stated.isEmpty() ? "" : naming.physical(stated);
    }

    /** The database that the annotation of a view names, which no naming strategy sees; empty if it names none. */
    public static String viewCatalog(TypeElement type) {
        return view(type).map(each -> each.text("catalog").replace("`", "")).orElse("");
    }

    /** Whether the table in which the entity's rows lie has a quoted name. */
    public boolean isQuoted(TypeElement entity) {
        return rows(entity).isQuoted();
    }

    /** The name of a join table that was not named. */
    public String joinTable(TypeElement owner, String attribute, TypeElement target) {
        Name one = rows(owner);
        Name other = rows(target);
        String name = naming.joinTable(one.text(), attribute, other.text());
        return naming.physical(Name.composed(name, one.isQuoted() || other.isQuoted()));
    }

    /** The name of the table in which the entity's rows lie. */
    private Name rows(TypeElement entity) {
        return logicalTable(classes.isInTableOfRoot(entity) ? classes.root(entity) : entity);
    }

    /** The name that an annotation states for a view. */
    public static Optional<String> statedView(TypeElement type) {
        return view(type).map(each -> each.text("name")).filter(each -> !each.isEmpty());
    }

    private static Optional<Mirror> view(TypeElement type) {
        return Mirrors.find(type, Mirrors.OWN + "View").or(() -> Mirrors.find(type, Mirrors.OWN + "MaterializedView"));
    }

    /** The view of a class that is no entity. */
    public TableName viewOf(TypeElement type) {
        return new TableName(
                viewCatalog(type),
                naming.physical(
                        statedView(type).orElseGet(() -> type.getSimpleName().toString())));
    }

    /** The name without the package, of nested classes as Java has it at run time. */
    private String simple(TypeElement type) {
        String name = classes.name(type);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
