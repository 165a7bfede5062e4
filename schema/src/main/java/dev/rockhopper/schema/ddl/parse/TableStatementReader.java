/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CancelAlterContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropObjectContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RecoverTableContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RefreshMaterializedViewContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.TruncateTableContext;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.List;

/** DROP, TRUNCATE, RECOVER, CANCEL ALTER and REFRESH. */
final class TableStatementReader {

    private TableStatementReader() {}

    static DropObject read(DropObjectContext context) {
        DropObject.Kind kind = DropObject.Kind.TABLE;
        if (context.VIEW() != null) {
            kind = context.MATERIALIZED() == null ? DropObject.Kind.VIEW : DropObject.Kind.MATERIALIZED_VIEW;
        }
        if (kind == DropObject.Kind.VIEW && context.FORCE() != null) {
            throw SyntaxErrors.unexpected(context.FORCE().getSymbol(), "the end");
        }
        return new DropObject(
                kind,
                Identifiers.qualified(context.qualifiedName()),
                context.ifExists() != null,
                context.FORCE() != null);
    }

    /** The content of temporary partitions, and of partitions in other catalogs, is no concern of a schema tool. */
    static Statement read(TruncateTableContext context) {
        boolean temporary =
                context.partitionNames() != null && context.partitionNames().TEMPORARY() != null;
        if (temporary || context.other != null) {
            return OtherStatements.of(OtherStatement.Kind.DML, context);
        }
        return new TableStatement.Truncate(
                Identifiers.qualified(context.qualifiedName()),
                context.partitionNames() == null ? List.of() : PartitionClauseReader.names(context.partitionNames()));
    }

    static TableStatement read(RecoverTableContext context) {
        return new TableStatement.Recover(Identifiers.qualified(context.qualifiedName()));
    }

    /** Without a kind the server means COLUMN (FE class {@code AstBuilder.visitCancelAlterTableStatement}). */
    static TableStatement read(CancelAlterContext context) {
        String kind = "COLUMN";
        if (context.MATERIALIZED() != null) {
            kind = "MATERIALIZED VIEW";
        } else if (context.ROLLUP() != null) {
            kind = "ROLLUP";
        } else if (context.OPTIMIZE() != null) {
            kind = "OPTIMIZE";
        }
        return new TableStatement.CancelAlter(
                kind,
                Identifiers.qualified(context.qualifiedName()),
                context.INTEGER().stream().map(Literals::longInteger).toList());
    }

    static TableStatement read(RefreshMaterializedViewContext context) {
        return new TableStatement.RefreshMaterializedView(
                Identifiers.qualified(context.qualifiedName()), context.run() == null ? "" : Texts.of(context.run()));
    }
}
