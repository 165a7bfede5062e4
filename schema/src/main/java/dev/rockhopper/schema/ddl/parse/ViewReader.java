/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AlterViewContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CreateViewContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.QueryContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ViewColumnsContext;
import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** CREATE VIEW and ALTER VIEW. */
final class ViewReader {

    private ViewReader() {}

    /** Views with properties live in other catalogs and are not modelled. */
    static Statement read(CreateViewContext context) {
        if (context.properties() != null) {
            return OtherStatements.of(OtherStatement.Kind.UNKNOWN, context);
        }
        if (context.REPLACE() != null && context.ifNotExists() != null) {
            throw SyntaxErrors.at(
                    context.ifNotExists().getStart(), "OR REPLACE and IF NOT EXISTS exclude each other", "one of them");
        }
        ObjectName name = Identifiers.qualified(context.qualifiedName());
        Optional<ViewSecurity> security =
                context.SECURITY() == null ? Optional.empty() : Optional.of(security(context.INVOKER()));
        View view = new View(
                name.name(),
                plainColumns(context.viewColumns()),
                query(context.query()),
                Literals.comment(context.comment()),
                security);
        return new CreateView(name, context.ifNotExists() != null, context.REPLACE() != null, view);
    }

    static Statement read(AlterViewContext context) {
        ObjectName name = Identifiers.qualified(context.qualifiedName());
        if (context.other != null) {
            return OtherStatements.of(OtherStatement.Kind.UNKNOWN, context);
        }
        return context.query() == null
                ? new AlterView(name, new AlterView.SetSecurity(security(context.INVOKER())))
                : new AlterView(
                        name, new AlterView.Redefine(plainColumns(context.viewColumns()), query(context.query())));
    }

    private static ViewSecurity security(TerminalNode invoker) {
        return invoker == null ? ViewSecurity.NONE : ViewSecurity.INVOKER;
    }

    private static List<ViewColumn> plainColumns(ViewColumnsContext context) {
        if (context != null && !context.indexDefinition().isEmpty()) {
            throw SyntaxErrors.unexpected(context.indexDefinition(0).getStart(), "a name");
        }
        return columns(context);
    }

    static List<ViewColumn> columns(ViewColumnsContext context) {
        return context == null
                ? List.of()
                : context.viewColumn().stream()
                        .map(column -> new ViewColumn(
                                Identifiers.name(column.identifier()), Literals.comment(column.comment())))
                        .toList();
    }

    /** The text of a query; its brackets must be balanced, more is not checked. */
    static String query(QueryContext context) {
        int depth = 0;
        for (int i = 0; i < context.getChildCount(); i++) {
            Token token = (Token) context.getChild(i).getPayload();
            if (token.getType() == DdlLexer.LPAREN) {
                depth++;
            } else if (token.getType() == DdlLexer.RPAREN && --depth < 0) {
                throw SyntaxErrors.unexpected(token, "the end");
            }
        }
        if (depth > 0) {
            throw SyntaxErrors.at(context.getStart(), depth + " brackets of the query are never closed", ")");
        }
        return Texts.of(context);
    }
}
