/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import dev.rockhopper.processor.element.annotation.Annotations;
import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The constraints of Bean Validation on an attribute, be they on its field or on its getter, as far as Hibernate applies them to the schema.
 *
 * <p>Source: Hibernate's {@code TypeSafeActivator}: only the default group counts, composed constraints count with what they are made of.
 */
public final class Constraints {

    public static final String LENGTH = "org.hibernate.validator.constraints.Length";

    private static final String DIGITS = Mirrors.VALIDATION + "Digits";
    private static final Set<String> REQUIRING = Set.of("NotNull", "NotBlank", "NotEmpty");
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private static final Constraints NONE = new Constraints(new Annotations(List.of()));

    private final List<Mirror> all = new ArrayList<>();

    private Constraints(Annotations annotations) {
        for (Mirror each : annotations.all()) {
            add(each, true);
        }
    }

    /** The constraints of an attribute; most have none. */
    public static Constraints of(Attribute attribute) {
        for (Mirror each : attribute.everywhere().all()) {
            if (!isNone(each.name())) {
                return new Constraints(attribute.everywhere());
            }
        }
        return NONE;
    }

    private static boolean isNone(String annotation) {
        return annotation.startsWith(Mirrors.JPA)
                || annotation.startsWith(Mirrors.HIBERNATE)
                || annotation.startsWith(Mirrors.OWN);
    }

    /** Whether the attribute is never null. */
    public boolean require() {
        for (Mirror each : all) {
            if (isValidation(each) && REQUIRING.contains(each.simpleName())) {
                return true;
            }
        }
        return false;
    }

    /** The most characters of a text. */
    public Optional<Integer> most() {
        return all.isEmpty() ? Optional.empty() : lastMost();
    }

    private Optional<Integer> lastMost() {
        return all.stream()
                .filter(each -> each.name().equals(LENGTH) || each.name().equals(Mirrors.VALIDATION + "Size"))
                .map(each -> each.number("max"))
                .filter(max -> max < Integer.MAX_VALUE)
                .reduce((first, last) -> last);
    }

    /** The digits of a number. */
    public Optional<Mirror> digits() {
        Mirror last = null;
        for (Mirror each : all) {
            last = each.name().equals(DIGITS) ? each : last;
        }
        return Optional.ofNullable(last);
    }

    private void add(Mirror annotation, boolean grouped) {
        if (isNone(annotation.name())) {
            return;
        }
        if (annotation.simpleName().equals("List")) {
            annotation.inner("value").forEach(each -> add(each, grouped));
        }
        if (!isConstraint(annotation.type()) || grouped && !isOfDefaultGroup(annotation)) {
            return;
        }
        all.add(annotation);
        if (!isValidation(annotation) && !annotation.name().equals(LENGTH)) {
            composing(annotation.type()).forEach(each -> add(each, false));
        }
    }

    private static List<Mirror> composing(TypeElement constraint) {
        return Mirrors.all(constraint).stream()
                .filter(each -> !each.type().equals(constraint))
                .toList();
    }

    /** Whether a constraint is made of others in a way that only a validator evaluates: by OR, or with values of its own. */
    public static boolean isUnread(TypeElement type) {
        if (!isConstraint(type) || type.getQualifiedName().toString().startsWith(Mirrors.VALIDATION)) {
            return false;
        }
        boolean or = Mirrors.find(type, "org.hibernate.validator.constraints.ConstraintComposition")
                .isPresent();
        boolean sized = composing(type).stream()
                .anyMatch(each -> each.name().equals(LENGTH)
                        || each.name().startsWith(Mirrors.VALIDATION + "Size")
                        || each.name().startsWith(Mirrors.VALIDATION + "Digits"));
        boolean overriding = type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.METHOD)
                .anyMatch(each -> Mirrors.all(each).stream()
                        .anyMatch(one -> one.name().startsWith("jakarta.validation.OverridesAttribute")));
        return or || sized && overriding;
    }

    private static boolean isConstraint(TypeElement type) {
        return Mirrors.find(type, "jakarta.validation.Constraint").isPresent();
    }

    private static boolean isOfDefaultGroup(Mirror constraint) {
        List<TypeMirror> groups = constraint.types("groups");
        return groups.isEmpty()
                || groups.stream()
                        .flatMap(each -> Classes.of(each).stream())
                        .anyMatch(each -> each.getQualifiedName().contentEquals(DEFAULT_GROUP));
    }

    private static boolean isValidation(Mirror annotation) {
        return annotation.name().startsWith(Mirrors.VALIDATION);
    }
}
