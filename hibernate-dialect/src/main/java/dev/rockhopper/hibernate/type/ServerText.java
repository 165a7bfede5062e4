/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text that the server sends for an ARRAY, a MAP or a STRUCT: lists, maps, and texts of single values.
 *
 * <p>It looks like JSON but is none: keys of maps may be numbers, truth values are 1 and 0, only the quote and the backslash are
 * escaped, and JSON inside stands in single quotes. Source: BE class {@code MysqlRowBuffer}.
 */
final class ServerText {

    private final String text;
    private int next;

    private ServerText(String text) {
        this.text = text;
    }

    /** A {@code List}, a {@code Map} of texts to values, a {@code String}, or null. */
    static Object parse(String text) {
        ServerText reader = new ServerText(text);
        Object value = reader.value();
        reader.blanks();
        if (reader.next < text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private Object value() {
        blanks();
        return switch (peek()) {
            case '[' -> list();
            case '{' -> map();
            case '"', '\'' -> quoted();
            default -> plain();
        };
    }

    private List<Object> list() {
        List<Object> values = new ArrayList<>();
        next++;
        blanks();
        while (peek() != ']') {
            values.add(value());
            separator(']');
        }
        next++;
        return values;
    }

    private Map<String, Object> map() {
        Map<String, Object> values = new LinkedHashMap<>();
        next++;
        blanks();
        while (peek() != '}') {
            String key = (String) value();
            blanks();
            expect(':');
            values.put(key, value());
            separator('}');
        }
        next++;
        return values;
    }

    private void separator(char end) {
        blanks();
        if (peek() != end) {
            expect(',');
            blanks();
        }
    }

    private String quoted() {
        char quote = text.charAt(next++);
        StringBuilder content = new StringBuilder();
        while (peek() != quote) {
            char c = text.charAt(next++);
            content.append(c == '\\' ? escaped() : c);
        }
        next++;
        return content.toString();
    }

    /** JSON has more escapes than the server writes; texts that went through JSON may still have them. */
    private char escaped() {
        char c = peek();
        next++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                next += 4;
                yield (char) Integer.parseInt(text.substring(next - 4, next), 16);
            }
            default -> c;
        };
    }

    private String plain() {
        int start = next;
        while (next < text.length() && ",:]}".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        String word = text.substring(start, next).strip();
        if (word.isEmpty()) {
            throw wrong();
        }
        return word.equalsIgnoreCase("null") ? null : word;
    }

    private void blanks() {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
    }

    private char peek() {
        if (next >= text.length()) {
            throw wrong();
        }
        return text.charAt(next);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong();
        }
        next++;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not the text of a complex value, at position " + next + ": " + text);
    }
}
