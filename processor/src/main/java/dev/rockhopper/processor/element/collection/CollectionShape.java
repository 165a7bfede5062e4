/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.collection;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What kind of collection an attribute holds.
 *
 * @param attribute the attribute
 * @param kind {@code ElementCollection}, {@code OneToMany} or {@code ManyToMany}
 * @param annotation that annotation
 * @param key the type of the keys of a map
 * @param element the type of the elements
 * @param isSet whether it holds nothing twice
 * @param table {@code @JoinTable} or {@code @CollectionTable}, or what overrides it
 */
public record CollectionShape(
        Attribute attribute,
        String kind,
        Mirror annotation,
        Optional<TypeMirror> key,
        TypeMirror element,
        boolean isSet,
        Optional<Mirror> table) {

    private static final String ELEMENTS = "ElementCollection";
    private static final Set<String> SIMPLE = Set.of(
            "java.util.List",
            "java.util.Collection",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.SequencedSet",
            "java.util.SequencedCollection");
    private static final Set<String> MAPS =
            Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap", "java.util.SequencedMap");

    /** The shape; empty if only Hibernate knows it. */
    public static Optional<CollectionShape> of(Attribute attribute, Scope scope) {
        return of(attribute, scope.overrides().joinTable(attribute, scope.path()));
    }

    /** The shape without what is said from outside. */
    public static Optional<CollectionShape> of(Attribute attribute) {
        return of(attribute, Optional.empty());
    }

    private static Optional<CollectionShape> of(Attribute attribute, Optional<Mirror> override) {
        String name = Classes.of(attribute.type())
                .map(each -> each.getQualifiedName().toString())
                .orElse("");
        boolean map = MAPS.contains(name);
        if (!map && !SIMPLE.contains(name) || isUnread(attribute)) {
            return Optional.empty();
        }
        String kind = List.of(ELEMENTS, "OneToMany", "ManyToMany").stream()
                .filter(attribute::is)
                .findFirst()
                .orElseThrow();
        Mirror annotation = attribute.jpa(kind).orElseThrow();
        List<? extends TypeMirror> arguments = ((DeclaredType) attribute.type()).getTypeArguments();
        Optional<TypeMirror> element = annotation
                .type(kind.equals(ELEMENTS) ? "targetClass" : "targetEntity")
                .or(() -> arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1)));
        Optional<TypeMirror> key = map && arguments.size() == 2 ? Optional.of(arguments.get(0)) : Optional.empty();
        return element.filter(each -> map == key.isPresent())
                .map(each -> new CollectionShape(
                        attribute,
                        kind,
                        annotation,
                        key,
                        each,
                        name.endsWith("Set"),
                        override.or(() -> attribute.jpa(kind.equals(ELEMENTS) ? "CollectionTable" : "JoinTable"))));
    }

    private static boolean isUnread(Attribute attribute) {
        boolean converted = attribute
                .jpa("Convert")
                .filter(each -> !each.text("attributeName").isEmpty())
                .isPresent();
        return converted
                || attribute.is("MapKeyJoinColumns")
                || attribute.hibernate("Comment").isPresent()
                || attribute.hibernate("JdbcTypeCode").isPresent();
    }

    public boolean isOfElements() {
        return kind.equals(ELEMENTS);
    }

    /** Whether the other side maps the association. */
    public boolean isInverse() {
        return !annotation.text("mappedBy").isEmpty();
    }

    /** Whether the elements' own table refers to the owner. */
    public boolean isInElementTable() {
        return kind.equals("OneToMany") && (isInverse() || attribute.is("JoinColumn") || attribute.is("JoinColumns"));
    }

    public boolean isMap() {
        return key.isPresent();
    }
}
