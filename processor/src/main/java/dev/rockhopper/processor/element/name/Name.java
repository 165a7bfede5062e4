/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.name;

import dev.rockhopper.schema.entity.ReservedWords;

/**
 * A name as Hibernate has it before the naming strategy. Source: Hibernate's {@code Identifier} and {@code NormalizingIdentifierHelperImpl}.
 *
 * @param text without quotes
 * @param isQuoted whether a naming strategy leaves it as it is
 */
public record Name(String text, boolean isQuoted) {

    /** The name that a text means: quoted by quotes, by special characters, and as a reserved word. */
    public static Name of(String stated) {
        String text = stated.strip();
        if (hasQuotes(text)) {
            return new Name(text.substring(1, text.length() - 1), true);
        }
        return new Name(text, !text.isEmpty() && (hasSpecialCharacters(text) || ReservedWords.contains(text)));
    }

    /** A name that is made of others; one of them was quoted, or not. */
    public static Name composed(String text, boolean quoted) {
        Name name = of(text);
        return quoted ? new Name(name.text, true) : name;
    }

    private static boolean hasQuotes(String text) {
        if (text.length() < 3) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return switch (text.charAt(0)) {
            case '`' -> last == '`';
            case '[' -> last == ']';
            case '"' -> last == '"';
            default -> false;
        };
    }

    private static boolean hasSpecialCharacters(String text) {
        char first = text.charAt(0);
        if (!(Character.isLetter(first) || first == '_')) {
            return true;
        }
        for (int i = 1; i < text.length(); i++) {
            char each = text.charAt(i);
            if (!(Character.isLetterOrDigit(each) || each == '_' || each == '$')) {
                return true;
            }
        }
        return false;
    }
}
