/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** SQL with colours: the tokens are those of the parser's own lexer, so that every text is shown whole. */
final class SqlHighlighter {

    /** Tokens of the lexer that stand for many words. */
    private static final Set<String> KEYWORD_GROUPS =
            Set.of("OPERATOR_WORD", "VALUE_WORD", "FUNCTION_WORD", "RESERVED_WORD");

    private SqlHighlighter() {}

    static Markup highlight(String sql) {
        DdlLexer lexer = new DdlLexer(CharStreams.fromString(sql));
        lexer.removeErrorListeners();
        List<Markup> pieces = new ArrayList<>();
        int[] points = sql.codePoints().toArray();
        int shown = 0;
        for (Token token : lexer.getAllTokens()) {
            pieces.add(text(points, shown, token.getStartIndex()));
            shown = Math.max(shown, token.getStopIndex() + 1);
            pieces.add(piece(token));
        }
        pieces.add(text(points, shown, points.length));
        return Markup.of(pieces);
    }

    private static Markup text(int[] points, int from, int to) {
        return from < to ? Markup.text(new String(points, from, to - from)) : Markup.NOTHING;
    }

    private static Markup piece(Token token) {
        String css = css(token);
        return css.isEmpty() ? Markup.text(token.getText()) : Markup.element("i", css, token.getText());
    }

    private static String css(Token token) {
        String text = token.getText();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first == '\'' || first == '"') {
            return "s";
        }
        if (Character.isDigit(first)) {
            return "n";
        }
        if (text.startsWith("--") || text.startsWith("/*")) {
            return "c";
        }
        return Character.isLetter(first) && isKeyword(token.getType()) ? "k" : "";
    }

    private static boolean isKeyword(int type) {
        return DdlLexer.VOCABULARY.getLiteralName(type) != null
                || KEYWORD_GROUPS.contains(DdlLexer.VOCABULARY.getSymbolicName(type));
    }
}
