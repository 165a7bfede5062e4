/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AlterMaterializedViewContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CreateMaterializedViewContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.IntervalContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.MaterializedViewActionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.MaterializedViewClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RefreshContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ViewColumnsContext;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** CREATE MATERIALIZED VIEW, whose clauses come in any order but once each, and ALTER MATERIALIZED VIEW. */
final class MaterializedViewReader {

    private MaterializedViewReader() {}

    static CreateMaterializedView read(CreateMaterializedViewContext context) {
        ObjectName name = Identifiers.qualified(context.qualifiedName());
        ViewColumnsContext columns = context.viewColumns();
        List<MaterializedViewClauseContext> clauses = context.materializedViewClause();
        MaterializedView view = new MaterializedView(
                name.name(),
                ViewReader.columns(columns),
                columns == null
                        ? List.of()
                        : columns.indexDefinition().stream()
                                .map(ClauseReader::index)
                                .toList(),
                Literals.comment(context.comment()),
                once(clauses, MaterializedViewClauseContext::viewPartition)
                        .map(partition -> PartitionReader.terms(partition.partitionTerm()))
                        .orElse(List.of()),
                once(clauses, MaterializedViewClauseContext::distribution).map(ClauseReader::distribution),
                once(clauses, MaterializedViewClauseContext::orderBy)
                        .map(ClauseReader::orderBy)
                        .orElse(List.of()),
                once(clauses, MaterializedViewClauseContext::refresh).map(MaterializedViewReader::refresh),
                once(clauses, MaterializedViewClauseContext::properties)
                        .map(Literals::properties)
                        .orElse(Map.of()),
                ViewReader.query(context.query()));
        return new CreateMaterializedView(name, context.ifNotExists() != null, view);
    }

    private static <T> Optional<T> once(
            List<MaterializedViewClauseContext> clauses, Function<MaterializedViewClauseContext, T> kind) {
        T found = null;
        for (MaterializedViewClauseContext clause : clauses) {
            T each = kind.apply(clause);
            if (each != null && found != null) {
                throw SyntaxErrors.at(
                        clause.getStart(),
                        "a second " + clause.getStart().getText().toUpperCase(Locale.ROOT) + " clause",
                        "each clause at most once");
            }
            found = each == null ? found : each;
        }
        return Optional.ofNullable(found);
    }

    static Refresh refresh(RefreshContext context) {
        return new Refresh(moment(context), scheme(context));
    }

    private static Optional<Refresh.Moment> moment(RefreshContext context) {
        if (context.IMMEDIATE() != null) {
            return Optional.of(Refresh.Moment.IMMEDIATE);
        }
        return context.DEFERRED() != null ? Optional.of(Refresh.Moment.DEFERRED) : Optional.empty();
    }

    private static Refresh.Scheme scheme(RefreshContext context) {
        if (context.MANUAL() != null) {
            return new Refresh.Manual();
        }
        if (context.INCREMENTAL() != null) {
            return new Refresh.Incremental();
        }
        IntervalContext interval = context.interval();
        if (interval == null) {
            return new Refresh.OnChange();
        }
        return new Refresh.Schedule(
                Optional.ofNullable(context.string()).map(Literals::string),
                Literals.longInteger(interval.INTEGER()),
                Identifiers.name(interval.identifier()).toUpperCase(Locale.ROOT));
    }

    static AlterMaterializedView read(AlterMaterializedViewContext context) {
        return new AlterMaterializedView(
                Identifiers.qualified(context.qualifiedName()), action(context.materializedViewAction()));
    }

    private static AlterMaterializedView.Action action(MaterializedViewActionContext context) {
        if (context.RENAME() != null) {
            return new AlterMaterializedView.Rename(Identifiers.name(context.identifier()));
        }
        if (context.SWAP() != null) {
            return new AlterMaterializedView.SwapWith(Identifiers.name(context.identifier()));
        }
        if (context.refresh() != null) {
            return new AlterMaterializedView.SetRefresh(refresh(context.refresh()));
        }
        if (context.propertyList() != null) {
            return new AlterMaterializedView.SetProperties(Literals.properties(context.propertyList()));
        }
        return context.other != null
                ? new AlterMaterializedView.OtherAction(Texts.of(context.other))
                : new AlterMaterializedView.SetActive(context.ACTIVE() != null);
    }
}
