/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.statement.OtherStatement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Tells by the first words what a statement that is not modelled can change. */
final class OtherStatements {

    /** These change neither the schema nor rows. */
    private static final Set<String> QUERIES = Set.of(
            "SELECT",
            "SHOW",
            "DESC",
            "DESCRIBE",
            "EXPLAIN",
            "SET",
            "HELP",
            "TRACE",
            "KILL",
            "GRANT",
            "REVOKE",
            "ANALYZE",
            "ADMIN",
            "BEGIN",
            "START",
            "COMMIT",
            "ROLLBACK",
            "PREPARE",
            "EXECUTE",
            "DEALLOCATE",
            "SYNC",
            "BACKUP",
            "EXPORT",
            "TRANSLATE",
            "(");

    private static final Set<String> DML = Set.of("INSERT", "UPDATE", "DELETE", "LOAD", "STOP", "PAUSE", "RESUME");

    private OtherStatements() {}

    static OtherStatement read(List<Token> tokens) {
        return new OtherStatement(kind(tokens), Texts.of(tokens));
    }

    /** A statement that the grammar knows, but not the model; the last child of its context is the end. */
    static OtherStatement of(OtherStatement.Kind kind, ParserRuleContext context) {
        Token last = ((ParserRuleContext) context.getChild(context.getChildCount() - 2)).getStop();
        return new OtherStatement(kind, Texts.of(List.of(context.getStart(), last)));
    }

    private static OtherStatement.Kind kind(List<Token> tokens) {
        Token verb = tokens.get(0).getType() == DdlLexer.WITH ? verbAfterWith(tokens) : tokens.get(0);
        String word = verb.getText().toUpperCase(Locale.ROOT);
        if (QUERIES.contains(word)) {
            return OtherStatement.Kind.QUERY;
        }
        return DML.contains(word) ? OtherStatement.Kind.DML : OtherStatement.Kind.UNKNOWN;
    }

    private static Token verbAfterWith(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            switch (token.getType()) {
                case DdlLexer.LPAREN -> depth++;
                case DdlLexer.RPAREN -> depth--;
                case DdlLexer.SELECT, DdlLexer.INSERT, DdlLexer.UPDATE, DdlLexer.DELETE -> {
                    if (depth == 0) {
                        return token;
                    }
                }
                default -> {}
            }
        }
        return tokens.get(0);
    }
}
