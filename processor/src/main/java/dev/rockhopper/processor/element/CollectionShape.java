/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

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
 * @param arguments types of the key, if there is one, and of the element
 * @param isSet whether it holds nothing twice
 */
record CollectionShape(Attribute attribute, String kind, Mirror annotation, List<TypeMirror> arguments, boolean isSet) {

    private static final Set<String> KNOWN =
            Set.of("java.util.List", "java.util.Collection", "java.util.Set", "java.util.SortedSet", "java.util.Map");

    /** The shape; empty if only Hibernate knows it. */
    static Optional<CollectionShape> of(Attribute attribute) {
        String name = Classes.of(attribute.type())
                .map(each -> each.getQualifiedName().toString())
                .orElse("");
        if (!KNOWN.contains(name) || isUnread(attribute)) {
            return Optional.empty();
        }
        String kind = List.of("ElementCollection", "OneToMany", "ManyToMany").stream()
                .filter(attribute::is)
                .findFirst()
                .orElseThrow();
        List<TypeMirror> arguments = List.copyOf(((DeclaredType) attribute.type()).getTypeArguments());
        CollectionShape shape = new CollectionShape(
                attribute, kind, attribute.jpa(kind).orElseThrow(), arguments, name.endsWith("Set"));
        boolean readable = arguments.size() == 1
                || arguments.size() == 2 && shape.isOfElements() && !attribute.is("AttributeOverride");
        return readable ? Optional.of(shape) : Optional.empty();
    }

    private static boolean isUnread(Attribute attribute) {
        boolean validated = List.of("Size", "Digits").stream()
                .anyMatch(each -> Mirrors.find(attribute.element(), Mirrors.VALIDATION + each)
                        .isPresent());
        return attribute.is("ElementCollection") && validated
                || attribute.is("Convert")
                || attribute.hibernate("Comment").isPresent()
                || attribute.hibernate("JdbcTypeCode").isPresent();
    }

    boolean isOfElements() {
        return kind.equals("ElementCollection");
    }

    /** Whether the other side maps the association. */
    boolean isInverse() {
        return !annotation.text("mappedBy").isEmpty();
    }

    /** Whether the elements' own table refers to the owner. */
    boolean isInElementTable() {
        return kind.equals("OneToMany") && (isInverse() || attribute.is("JoinColumn") || attribute.is("JoinColumns"));
    }

    boolean isMap() {
        return arguments.size() == 2;
    }

    /** The type of the elements. */
    TypeMirror element() {
        String stated = isOfElements() ? "targetClass" : "targetEntity";
        return annotation.type(stated).orElse(arguments.get(arguments.size() - 1));
    }

    /** {@code @JoinTable} or {@code @CollectionTable}. */
    Optional<Mirror> table() {
        return attribute.jpa(isOfElements() ? "CollectionTable" : "JoinTable");
    }
}
