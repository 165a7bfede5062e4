/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** What names an application makes of classes and attributes, so that sources state only the others. */
public enum Naming {
    /** As written. */
    JPA {
        @Override
        boolean implies(String java, String name) {
            return java.equals(name);
        }

        @Override
        boolean canState(String name) {
            return true;
        }
    },
    /** {@code orderItems} means {@code order_items}, as Spring Boot does it; names that are stated are changed likewise. */
    SPRING {
        @Override
        boolean implies(String java, String name) {
            return SIMPLE.matcher(java).matches()
                    && name.equals(java.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
        }

        @Override
        boolean canState(String name) {
            return name.equals(name.toLowerCase(Locale.ROOT)) && name.indexOf('.') < 0;
        }
    };

    /** Where the strategy has no rules of its own: capitals alone, between small letters. */
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)*");

    /** Whether a class or attribute without a stated name gets that one. */
    abstract boolean implies(String java, String name);

    /** Whether a stated name stays as it is. */
    abstract boolean canState(String name);
}
