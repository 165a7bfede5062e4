/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CommentContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PropertiesContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PropertyContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PropertyListContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.StringContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The values of literals. Source: FE class {@code AstBuilder}, methods visitString and escapeBackSlash. */
public final class Literals {

    private Literals() {}

    static String string(StringContext context) {
        return string(context.getStart().getText());
    }

    /** The value of a quoted string: doubled quotes are one, backslashes escape; {@code \_} and {@code \%} keep theirs for LIKE. */
    public static String string(String quoted) {
        String quote = quoted.substring(0, 1);
        String inner = quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote);
        return inner.indexOf('\\') < 0 ? inner : unescape(inner);
    }

    private static String unescape(String text) {
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                value.append(c);
                continue;
            }
            i++;
            char escaped = text.charAt(i);
            switch (escaped) {
                case 'n' -> value.append('\n');
                case 't' -> value.append('\t');
                case 'r' -> value.append('\r');
                case 'b' -> value.append('\b');
                case '0' -> value.append('\0');
                case 'Z' -> value.append('\032');
                case '_', '%' -> value.append('\\').append(escaped);
                default -> value.append(escaped);
            }
        }
        return value.toString();
    }

    /** The comment, or an empty text if there is none. */
    static String comment(CommentContext context) {
        return context == null ? "" : string(context.string());
    }

    static Map<String, String> properties(PropertiesContext context) {
        return context == null ? Map.of() : properties(context.propertyList());
    }

    static Map<String, String> properties(PropertyListContext context) {
        if (context == null) {
            return Map.of();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (PropertyContext property : context.property()) {
            properties.put(string(property.string(0)), string(property.string(1)));
        }
        return properties;
    }

    static int integer(TerminalNode node) {
        return integer(node.getSymbol());
    }

    static int integer(Token token) {
        try {
            return Integer.parseInt(token.getText());
        } catch (NumberFormatException e) {
            throw SyntaxErrors.at(token, "the number " + token.getText() + " is too large", "");
        }
    }

    static long longInteger(TerminalNode node) {
        try {
            return Long.parseLong(node.getText());
        } catch (NumberFormatException e) {
            throw SyntaxErrors.at(node.getSymbol(), "the number " + node.getText() + " is too large", "");
        }
    }
}
