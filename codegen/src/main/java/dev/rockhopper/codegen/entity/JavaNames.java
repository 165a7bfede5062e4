/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * Java names made of names in the database: {@code order_items} gives {@code OrderItems} and {@code orderItems}. Letters and digits of all
 * languages stay; everything else parts words. A name that begins with a digit gets a letter before it, a keyword an underscore after it.
 */
final class JavaNames {

    /** Bytes of a file's name, ending included, are limited to 255. */
    private static final int MAX_BYTES = 200;

    private JavaNames() {}

    /** The name of a class. */
    static String type(String name) {
        StringBuilder type = new StringBuilder();
        words(name).forEach(word -> type.append(capitalized(word)));
        return shortened(legal(type.toString(), "T"));
    }

    /** The name of an attribute. */
    static String attribute(String name) {
        StringBuilder attribute = new StringBuilder();
        for (String word : words(name)) {
            attribute.append(attribute.isEmpty() ? decapitalized(word) : capitalized(word));
        }
        return legal(attribute.toString(), "c");
    }

    /** A part of a package name. */
    static String packagePart(String name) {
        return legal(String.join("", words(name)).toLowerCase(Locale.ROOT), "p");
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        name.codePoints().forEach(each -> {
            if (isPart(each)) {
                word.appendCodePoint(each);
            } else {
                add(word, words);
            }
        });
        add(word, words);
        return words;
    }

    /** A word in capitals is an ordinary word. */
    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            String text = word.toString();
            boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
            words.add(capitals ? text.toLowerCase(Locale.ROOT) : text);
            word.setLength(0);
        }
    }

    private static boolean isPart(int character) {
        return Character.isJavaIdentifierPart(character)
                && !Character.isIdentifierIgnorable(character)
                && Character.getType(character) != Character.CONNECTOR_PUNCTUATION
                && Character.getType(character) != Character.CURRENCY_SYMBOL;
    }

    private static String legal(String name, String beforeDigit) {
        if (name.isEmpty()) {
            return beforeDigit.equals("T") ? "Unnamed" : "unnamed";
        }
        String begun = Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : beforeDigit + name;
        return SourceVersion.isName(begun) ? begun : begun + "_";
    }

    /** The word with a capital; always one letter for one letter. */
    static String capitalized(String word) {
        return Character.toString(Character.toTitleCase(word.codePointAt(0)))
                + word.substring(word.offsetByCodePoints(0, 1));
    }

    /** {@code OrderId} gives {@code orderId}, {@code URLPath} gives {@code urlPath}. */
    private static String decapitalized(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean acronym = capitals > 1 && capitals < word.length() && Character.isLowerCase(word.charAt(capitals));
        int end = acronym ? capitals - 1 : capitals;
        return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
    }

    private static String shortened(String name) {
        String text = name;
        while (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return text;
    }
}
