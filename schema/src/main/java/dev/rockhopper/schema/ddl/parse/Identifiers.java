/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.IdentifierContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.IdentifierListContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.LooseNameContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.LooseNamesContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.QualifiedNameContext;
import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Names without their quotes. */
public final class Identifiers {

    private Identifiers() {}

    static String name(IdentifierContext context) {
        return name(context.getStart());
    }

    static String name(LooseNameContext context) {
        return name(context.getStart());
    }

    /** The name that a token means; the server removes every backquote, there is no escape (FE class {@code AstBuilder}). */
    public static String name(Token token) {
        return switch (token.getType()) {
            case DdlLexer.BACKQUOTED -> token.getText().replace("`", "");
            case DdlLexer.DOT_WORD -> token.getText().substring(1);
            default -> token.getText();
        };
    }

    static List<String> names(IdentifierListContext context) {
        return context.identifier().stream().map(Identifiers::name).toList();
    }

    static List<String> names(LooseNamesContext context) {
        return context.looseName().stream().map(Identifiers::name).toList();
    }

    static Optional<String> optional(IdentifierContext context) {
        return Optional.ofNullable(context).map(Identifiers::name);
    }

    /** The parts of a qualified name. */
    static List<String> parts(QualifiedNameContext context) {
        List<String> parts = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof IdentifierContext identifier) {
                parts.add(name(identifier));
            } else if (child.getPayload() instanceof Token token && token.getType() == DdlLexer.DOT_WORD) {
                parts.add(name(token));
            }
        }
        return parts;
    }

    static ObjectName qualified(QualifiedNameContext context) {
        List<String> parts = parts(context);
        int last = parts.size() - 1;
        if (last > 2) {
            throw SyntaxErrors.at(
                    context.getStart(),
                    "the name " + Texts.of(context) + " has too many parts",
                    "catalog.database.name at most");
        }
        return new ObjectName(
                last == 2 ? Optional.of(parts.get(0)) : Optional.empty(),
                last >= 1 ? Optional.of(parts.get(last - 1)) : Optional.empty(),
                parts.get(last));
    }
}
