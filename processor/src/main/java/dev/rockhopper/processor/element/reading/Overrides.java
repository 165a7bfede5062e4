/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.reading;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.member.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * What {@code @AttributeOverride} and {@code @AssociationOverride} say, by the path from the entity.
 *
 * @param columns instead of {@code @Column}
 * @param associations whose join columns count
 */
public record Overrides(Map<String, Mirror> columns, Map<String, Mirror> associations) {

    /** Those of an element, by {@code prefix} and the name that they state. */
    public static Overrides of(Element element, String prefix) {
        return new Overrides(new LinkedHashMap<>(), new LinkedHashMap<>()).and(element, prefix, "");
    }

    /** These and those further inside, which count less; {@code dropped} is taken from the beginning of their names. */
    public Overrides and(Element element, String prefix, String dropped) {
        Map<String, Mirror> innerColumns = new LinkedHashMap<>(columns);
        for (Mirror each : Mirrors.repeated(element, "AttributeOverride", "AttributeOverrides")) {
            each.inner("column").forEach(column -> innerColumns.putIfAbsent(prefix + name(each, dropped), column));
        }
        Map<String, Mirror> innerAssociations = new LinkedHashMap<>(associations);
        for (Mirror each : Mirrors.repeated(element, "AssociationOverride", "AssociationOverrides")) {
            innerAssociations.putIfAbsent(prefix + name(each, dropped), each);
        }
        return new Overrides(innerColumns, innerAssociations);
    }

    /** Those of what lies below a path, by the path from there. */
    public Overrides below(String path) {
        return path.isEmpty() ? this : new Overrides(below(path, columns), below(path, associations));
    }

    private static Map<String, Mirror> below(String path, Map<String, Mirror> all) {
        Map<String, Mirror> below = new LinkedHashMap<>();
        all.forEach((name, override) -> {
            if (name.startsWith(path)) {
                below.put(name.substring(path.length()), override);
            }
        });
        return below;
    }

    private static String name(Mirror override, String dropped) {
        String name = override.text("name");
        return name.startsWith(dropped) ? name.substring(dropped.length()) : name;
    }

    /** The column of an attribute: what overrides it, or its own annotation. */
    public Optional<Mirror> column(Attribute attribute, String path) {
        Mirror override = columns.isEmpty() ? null : columns.get(path + attribute.name());
        return override == null ? attribute.jpa("Column") : Optional.of(override);
    }

    /** The table of an association, if it is stated here. */
    public Optional<Mirror> joinTable(Attribute attribute, String path) {
        return Optional.ofNullable(associations.get(path + attribute.name()))
                .filter(each -> each.states("joinTable"))
                .flatMap(each -> each.inner("joinTable").stream().findFirst());
    }

    /** The join columns of an association: those that override it, or its own. */
    public List<Mirror> joins(Attribute attribute, String path) {
        Mirror override = associations.get(path + attribute.name());
        return override == null
                ? Mirrors.repeated(attribute.element(), "JoinColumn", "JoinColumns")
                : override.inner("joinColumns");
    }
}
