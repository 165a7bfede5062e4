/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

/** Texts as JSON writes them (RFC 8259, section 7). */
final class JsonText {

    private static final String HEX = "0123456789ABCDEF";

    private JsonText() {}

    static void quote(String text, StringBuilder out) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each == '"' || each == '\\') {
                out.append(text, from, i);
                escape(each, out);
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static void escape(char each, StringBuilder out) {
        out.append('\\');
        switch (each) {
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            case '\b' -> out.append('b');
            case '\f' -> out.append('f');
            case '"', '\\' -> out.append(each);
            default -> out.append("u00").append(HEX.charAt(each >> 4)).append(HEX.charAt(each & 15));
        }
    }
}
