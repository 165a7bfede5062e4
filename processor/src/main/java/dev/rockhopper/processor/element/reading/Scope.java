/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.reading;

import dev.rockhopper.processor.element.member.Access;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Constraints;

/**
 * Where attributes are read.
 *
 * @param entity binary name of the entity
 * @param path from the entity to the attributes, ending with a dot or empty
 * @param nullity what decides whether columns may be null
 * @param validation which constraints of Bean Validation count
 * @param access the access type for what is embedded
 * @param overrides what is said from outside about columns
 */
public record Scope(
        String entity, String path, Nullity nullity, Validation validation, Access access, Overrides overrides) {

    /** What decides whether columns may be null. */
    public enum Nullity {
        /** JPA's annotations, primitive types and Bean Validation. */
        PLAIN,
        /** Never null, as part of a key. */
        ID,
        /** In a table that has rows of other classes, too: only what {@code @Column} says. */
        SUBCLASS
    }

    /** Which constraints count; Hibernate looks into embedded classes only by {@code @Valid}. */
    public enum Validation {
        ALL,
        /** Those about sizes, but none that requires a value: what is embedded may be missing as a whole. */
        SIZES,
        NONE
    }

    public Scope with(Nullity other) {
        return new Scope(entity, path, other, validation, access, overrides);
    }

    /** Here, but as it is before Bean Validation is looked at. */
    public Scope unvalidated() {
        return new Scope(entity, path, nullity, Validation.NONE, access, overrides);
    }

    /** The elements of a collection. */
    public Scope ofElements() {
        return new Scope(entity, "", Nullity.PLAIN, Validation.NONE, access, overrides.below(path));
    }

    /** What an attribute embeds. */
    public Scope inside(Attribute attribute, Nullity other, String inner, Overrides innerOverrides) {
        return new Scope(entity, inner, other, validation(attribute), access, innerOverrides);
    }

    private Validation validation(Attribute attribute) {
        boolean cascaded = attribute.anywhere("jakarta.validation.Valid").isPresent();
        if (validation == Validation.NONE || !cascaded) {
            return Validation.NONE;
        }
        boolean required =
                validation == Validation.ALL && Constraints.of(attribute).require();
        return required ? Validation.ALL : Validation.SIZES;
    }

    /** The path from the entity to an attribute. */
    public String pathTo(Attribute attribute) {
        return path.isEmpty() ? attribute.name() : path + attribute.name();
    }

    /** Whether the attributes lie in something embedded. */
    public boolean isEmbedded() {
        return !path.isEmpty();
    }

    /** Whether Bean Validation requires a value of an attribute here. */
    public boolean requires(Attribute attribute) {
        boolean shared = nullity == Nullity.SUBCLASS && !isEmbedded();
        return !shared
                && nullity != Nullity.ID
                && validation == Validation.ALL
                && Constraints.of(attribute).require();
    }
}
