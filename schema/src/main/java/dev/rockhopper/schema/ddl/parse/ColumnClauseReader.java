/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AddColumnContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AddColumnsContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AddFieldContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ColumnClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropColumnContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropFieldContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.FieldPathContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.FieldStepContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.FromRollupContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ModifyColumnCommentContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ModifyColumnContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PositionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RenameColumnContext;
import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** The clauses of ALTER TABLE about columns and fields. With PROPERTIES, or aimed at a rollup, most stay text: the model has no place for that. */
final class ColumnClauseReader {

    private ColumnClauseReader() {}

    static AlterClause read(ColumnClauseContext context) {
        if (context instanceof AddColumnContext add) {
            return isPlain(add.properties(), add.toRollup())
                    ? new AlterClause.AddColumn(ColumnReader.read(add.columnDefinition()), position(add.position()))
                    : asText(add);
        }
        if (context instanceof AddColumnsContext add) {
            return isPlain(add.properties(), add.toRollup())
                    ? new AlterClause.AddColumns(add.columnDefinition().stream()
                            .map(ColumnReader::read)
                            .toList())
                    : asText(add);
        }
        if (context instanceof DropColumnContext drop) {
            return isPlain(drop.properties())
                    ? new AlterClause.DropColumn(Identifiers.name(drop.identifier()), rollup(drop.fromRollup()))
                    : asText(drop);
        }
        if (context instanceof ModifyColumnContext modify) {
            return isPlain(modify.properties(), modify.fromRollup())
                    ? new AlterClause.ModifyColumn(
                            ColumnReader.read(modify.columnDefinition()), position(modify.position()))
                    : asText(modify);
        }
        if (context instanceof ModifyColumnCommentContext modify) {
            return new AlterClause.ModifyColumnComment(
                    Identifiers.name(modify.identifier()), Literals.comment(modify.comment()));
        }
        if (context instanceof RenameColumnContext rename) {
            return new AlterClause.RenameColumn(
                    Identifiers.name(rename.identifier(0)), Identifiers.name(rename.identifier(1)));
        }
        return field(context);
    }

    private static AlterClause field(ColumnClauseContext context) {
        if (context instanceof AddFieldContext add) {
            return isPlain(add.properties())
                    ? new AlterClause.AddField(
                            Identifiers.name(add.identifier()),
                            path(add.fieldPath()),
                            TypeReader.read(add.dataType()),
                            position(add.position()))
                    : asText(add);
        }
        DropFieldContext drop = (DropFieldContext) context;
        return isPlain(drop.properties())
                ? new AlterClause.DropField(Identifiers.name(drop.identifier()), path(drop.fieldPath()))
                : asText(drop);
    }

    private static boolean isPlain(ParserRuleContext... extras) {
        for (ParserRuleContext extra : extras) {
            if (extra != null) {
                return false;
            }
        }
        return true;
    }

    private static AlterClause asText(ColumnClauseContext context) {
        return new AlterClause.OtherClause(Texts.of(context));
    }

    private static Optional<String> rollup(FromRollupContext context) {
        return Optional.ofNullable(context).map(from -> Identifiers.name(from.identifier()));
    }

    private static Optional<Position> position(PositionContext context) {
        if (context == null) {
            return Optional.empty();
        }
        return Optional.of(
                context.FIRST() != null
                        ? new Position.First()
                        : new Position.After(Identifiers.name(context.identifier())));
    }

    private static List<String> path(FieldPathContext context) {
        List<String> steps = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof FieldStepContext step) {
                steps.add(step.identifier() == null ? "[*]" : Identifiers.name(step.identifier()));
            } else if (child.getPayload() instanceof Token token && token.getType() == DdlLexer.DOT_WORD) {
                steps.add(Identifiers.name(token));
            }
        }
        return steps;
    }
}
