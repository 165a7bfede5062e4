/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a text begins with a JSON value; an empty text passes, and so does what follows a whole value only if it is blank. */
final class JsonRule {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private int at;

    private JsonRule(String text) {
        this.text = text;
    }

    static void check(String text) {
        if (text.isBlank()) {
            return;
        }
        JsonRule rule = new JsonRule(text);
        boolean valid = rule.value();
        rule.blanks();
        if (!valid || rule.at < text.length()) {
            throw Refusal.ddl("Invalid JSON format for default value: " + text + ". Error: malformed at character "
                    + (rule.at + 1));
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean accept(String expected) {
        blanks();
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    private boolean value() {
        if (accept("{")) {
            return accept("}") || members();
        }
        if (accept("[")) {
            return accept("]") || elements();
        }
        if (accept("\"")) {
            return string();
        }
        return accept("true") || accept("false") || accept("null") || number();
    }

    private boolean members() {
        do {
            if (!accept("\"") || !string() || !accept(":") || !value()) {
                return false;
            }
        } while (accept(","));
        return accept("}");
    }

    private boolean elements() {
        do {
            if (!value()) {
                return false;
            }
        } while (accept(","));
        return accept("]");
    }

    private boolean string() {
        while (at < text.length()) {
            char each = text.charAt(at++);
            if (each == '"') {
                return true;
            }
            if (each == '\\') {
                at++;
            }
        }
        return false;
    }

    private boolean number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }
}
