/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.Value;

/**
 * The columns of attributes, in the order of their declaration.
 *
 * <p>They are taken from the values of the properties: Hibernate's {@code Table} has them in another order, and lacks those whose name
 * equals one inside a JSON or STRUCT attribute.
 */
final class AttributeColumns {

    private final Metadata metadata;
    private final MemberCache members;
    private final ColumnDeclarations declarations;
    private final Map<Collection, Attribute> collections = new IdentityHashMap<>();

    AttributeColumns(Metadata metadata, MemberCache members, Problems problems) {
        this.metadata = metadata;
        this.members = members;
        this.declarations = new ColumnDeclarations(metadata, problems);
    }

    /** The columns of a class' attributes; {@code prefix} is the path to them, ending with a dot or empty. */
    List<ColumnDeclaration> of(List<Property> properties, Class<?> type, String entity, String prefix) {
        Members own = members.of(type);
        return sorted(properties.stream()
                        .filter(property -> !property.isSynthetic() && !property.isBackRef())
                        .map(property -> new Attribute(property, own, entity, prefix + property.getName()))
                        .toList())
                .stream()
                .flatMap(attribute -> of(attribute).stream())
                .toList();
    }

    /** The columns of one attribute; none of a collection or a formula. */
    List<ColumnDeclaration> of(Attribute attribute) {
        return of(attribute, attribute.property().getValue());
    }

    /** The columns of a value that belongs to an attribute: its own, or the elements of its collection. */
    List<ColumnDeclaration> of(Attribute attribute, Value value) {
        if (value instanceof Component component && component.getAggregateColumn() == null) {
            declarations.reportOnSeveral(attribute);
            return embedded(attribute, component);
        }
        if (value instanceof Collection collection) {
            collections.putIfAbsent(collection, attribute);
            return List.of();
        }
        return ordered(declarations.of(attribute, columns(value)), value);
    }

    /**
     * The columns of a collection's elements. What is embedded can be called with and without the name of the collection, and
     * {@code @RenamedFrom} on the collection is about its table.
     */
    List<ColumnDeclaration> ofElement(Attribute attribute, Value element) {
        if (element instanceof Component component && component.getAggregateColumn() == null) {
            int prefix = attribute.path().length() + 1;
            return embedded(attribute, component).stream()
                    .map(column -> column.withPaths(Stream.concat(
                                    column.paths().stream(),
                                    column.paths().stream().map(path -> path.substring(prefix)))
                            .toList()))
                    .toList();
        }
        return ordered(declarations.ofElement(attribute, columns(element)), element);
    }

    private List<ColumnDeclaration> ordered(List<ColumnDeclaration> columns, Value value) {
        return columns.size() > 1 && value instanceof ToOne association && association.isReferenceToPrimaryKey()
                ? referring(metadata.getEntityBinding(association.getReferencedEntityName()))
                        .ordered(columns)
                : columns;
    }

    /** What refers to the id of an entity. */
    Referring referring(PersistentClass type) {
        return new Referring(
                type.getIdentifier().getColumns(),
                of(EntityTables.idProperties(type), type.getMappedClass(), EntityTables.name(type), ""));
    }

    /** The collections that were met so far, with their attributes. */
    Map<Collection, Attribute> collections() {
        return collections;
    }

    private List<ColumnDeclaration> embedded(Attribute attribute, Component component) {
        Members inner = members.of(componentClass(component));
        List<Attribute> attributes = component.getProperties().stream()
                .filter(property -> !property.isSynthetic() && !property.isBackRef())
                .map(property -> attribute.inner(property, inner))
                .toList();
        List<ColumnDeclaration> columns = new ArrayList<>();
        if (component.getDiscriminator() != null) {
            columns.addAll(declarations.plain(columns(component.getDiscriminator()), attribute.origin()));
        }
        sorted(attributes).forEach(each -> columns.addAll(of(each)));
        return columns;
    }

    /** Columns of a value without an attribute: keys, discriminators, positions. */
    List<ColumnDeclaration> plain(Value value, Origin origin) {
        return declarations.plain(columns(value), origin);
    }

    /** A column without an attribute. */
    List<ColumnDeclaration> plain(Column column, Origin origin) {
        return declarations.plain(List.of(column), origin);
    }

    private static List<Column> columns(Value value) {
        if (value instanceof Component component && component.getAggregateColumn() != null) {
            return List.of(component.getAggregateColumn());
        }
        List<Column> columns = new ArrayList<>();
        for (Selectable selectable : value.getSelectables()) {
            if (selectable instanceof Column column) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Class<?> componentClass(Component component) {
        return component.isDynamic() || component.getComponentClassName() == null
                ? null
                : component.getComponentClass();
    }

    private static List<Attribute> sorted(List<Attribute> attributes) {
        return attributes.stream()
                .sorted(Comparator.comparingInt(Attribute::position))
                .toList();
    }
}
