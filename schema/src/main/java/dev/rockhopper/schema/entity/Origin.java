/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import java.util.Objects;

/**
 * The piece of source that declares an object or a column.
 *
 * @param type qualified name of the class
 * @param attribute path of the attribute in that class ({@code address.city}); empty for the class itself
 */
public record Origin(String type, String attribute) {

    public Origin {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(attribute, "attribute");
    }

    /** The class itself. */
    public static Origin of(String type) {
        return new Origin(type, "");
    }

    /** As records have it, but fast from the start: it is a key of maps while users compile. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Origin origin && attribute.equals(origin.attribute) && type.equals(origin.type);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + attribute.hashCode();
    }

    /** The place as messages name it: {@code com.acme.Order.address.city}. */
    @Override
    public String toString() {
        return attribute.isEmpty() ? type : type + "." + attribute;
    }
}
