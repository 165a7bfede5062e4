/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.NameRule;
import dev.rockhopper.embedded.catalog.Dependents;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.property.ConstraintProperties;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.List;

/** RENAME COLUMN: only the name changes, the id stays. Source: FE {@code LocalMetastore.renameColumn}. */
final class ColumnRenamer {
    private ColumnRenamer() {}

    static void run(AlterTarget target, AlterClause.RenameColumn clause) {
        NameRule.column(clause.to());
        TableState state = target.state();
        StoredColumn column = state.column(clause.from())
                .orElseThrow(() -> Refusal.of(
                        ErrorCode.UNKNOWN_COLUMN,
                        "Unknown column '" + clause.from() + "' in '"
                                + target.table().name() + "'"));
        RollupUse.check(state, state.rollups(), column.name());
        if (state.column(clause.to()).isPresent()) {
            throw Refusal.of(ErrorCode.DUPLICATE_COLUMN, "Duplicate column name '" + clause.to() + "'");
        }
        List<StoredColumn> columns = state.columns().stream()
                .map(each -> each == column
                        ? each.withName(clause.to())
                        : each.withGenerated(
                                each.generated().map(one -> renamed(one, column, clause.to(), each.hidden()))))
                .toList();
        target.table()
                .setState(state.withColumns(columns)
                        .withPartitioning(renamed(state.partitioning(), column, clause.to()))
                        .withProperties(ConstraintProperties.renamed(state.properties(), column.name(), clause.to())));
        Dependents.columnsChanged(
                target.catalog(), target.database(), target.table().name(), List.of(clause.from()));
    }

    /** What partitions the table keeps its quotes, as it keeps the former name where it is shown. */
    private static Expr renamed(Expr expr, StoredColumn column, String name, boolean keepsQuotes) {
        return ExprNames.mapNames(
                expr,
                each -> Names.same(each.name(), column.name())
                        ? new Expr.Name(List.of(), name, !keepsQuotes || each.quoted())
                        : each);
    }

    private static StoredPartitioning renamed(StoredPartitioning partitioning, StoredColumn column, String name) {
        if (partitioning instanceof StoredPartitioning.Range range) {
            return new StoredPartitioning.Range(
                    range.columnIds(),
                    range.expression().map(each -> renamed(each, column, name, false)),
                    range.automatic(),
                    range.partitions());
        }
        return partitioning;
    }
}
