/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.sqm.BinaryArithmeticOperator;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.sql.ast.SqlAstJoinType;
import org.hibernate.sql.ast.tree.expression.BinaryArithmeticExpression;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.FunctionExpression;
import org.hibernate.sql.ast.tree.from.QueryPartTableGroup;
import org.hibernate.sql.ast.tree.from.QueryPartTableReference;
import org.hibernate.sql.ast.tree.from.TableGroup;
import org.hibernate.sql.ast.tree.from.TableGroupJoin;
import org.hibernate.sql.ast.tree.from.TableGroupProducer;
import org.hibernate.sql.ast.tree.from.TableReference;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.type.BasicType;

/**
 * Lateral joins of subqueries as joins by key; the frontend says "Only support lateral join with UDTF".
 *
 * <p>A subquery that aggregates without GROUP BY always has a row, so its join becomes an outer one, and what it counts is 0 there.
 */
final class LateralJoins {

    private static final String ROW = "row_";

    private final SessionFactoryImplementor factory;
    private final Map<TableGroupJoin, TableGroupJoin> joins = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    LateralJoins(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    /** Rewrites the lateral joins of a query, before anything of it is rendered. */
    void prepare(QuerySpec spec) {
        spec.getFromClause().visitRoots(this::prepare);
    }

    private void prepare(TableGroup group) {
        if (group.isInitialized()) {
            group.visitTableGroupJoins(this::prepare);
            group.visitNestedTableGroupJoins(this::prepare);
        }
    }

    private void prepare(TableGroupJoin join) {
        TableGroup joined = join.getJoinedGroup();
        if (joined.isInitialized()
                && joined.isLateral()
                && joined.getPrimaryTableReference() instanceof QueryPartTableReference table) {
            joins.put(join, rewritten(join, table));
        }
        prepare(joined);
    }

    /** The join to render. */
    TableGroupJoin of(TableGroupJoin join) {
        return joins.getOrDefault(join, join);
    }

    /** Whether a column counts rows, of which there may be none. */
    boolean isCount(ColumnReference column) {
        return counts.containsKey(column.getQualifier() + '.' + column.getColumnExpression());
    }

    private TableGroupJoin rewritten(TableGroupJoin join, QueryPartTableReference table) {
        BasicType<Long> number = factory.getTypeConfiguration().getBasicTypeForJavaType(Long.class);
        LateralQuery query = LateralQuery.of(table, number);
        String alias = table.getIdentificationVariable();
        List<String> columns = new ArrayList<>(table.getColumnNames());
        for (int i = 0; i < query.keys().size(); i++) {
            columns.add("key_" + i);
        }
        QuerySpec lateral = (QuerySpec) table.getQueryPart();
        if (lateral.hasOffsetOrFetchClause()) {
            columns.add(ROW);
        }
        TableGroup old = join.getJoinedGroup();
        QueryPartTableGroup group = new QueryPartTableGroup(
                old.getNavigablePath(),
                (TableGroupProducer) old.getModelPart(),
                new SelectStatement(query.spec()),
                alias,
                columns,
                false,
                old.canUseInnerJoins(),
                factory);
        old.getTableGroupJoins().forEach(group::addTableGroupJoin);
        old.getNestedTableGroupJoins().forEach(group::addNestedTableGroupJoin);
        TableGroupJoin free =
                new TableGroupJoin(join.getNavigablePath(), type(join, query, alias), group, join.getPredicate());
        for (int i = 0; i < query.keys().size(); i++) {
            Expression key = query.keys().get(i);
            free.applyPredicate(new ComparisonPredicate(
                    new ColumnReference(
                            group.getPrimaryTableReference(),
                            "key_" + i,
                            key.getExpressionType().getSingleJdbcMapping()),
                    ComparisonOperator.EQUAL,
                    query.around().get(i)));
        }
        limit(free, lateral, group.getPrimaryTableReference(), number);
        if (query.alone()) {
            count(lateral, alias, table.getColumnNames());
        }
        return free;
    }

    private static SqlAstJoinType type(TableGroupJoin join, LateralQuery query, String alias) {
        boolean inner = join.getJoinType() != SqlAstJoinType.LEFT;
        refuseIf(
                query.alone()
                        && inner
                        && join.getPredicate() != null
                        && !join.getPredicate().isEmpty(),
                alias,
                "An aggregate that is joined laterally can have no condition in ON.",
                "Move the condition to WHERE.");
        return query.alone() ? SqlAstJoinType.LEFT : inner ? SqlAstJoinType.INNER : SqlAstJoinType.LEFT;
    }

    private static void limit(TableGroupJoin join, QuerySpec lateral, TableReference table, BasicType<Long> number) {
        Expression offset = lateral.getOffsetClauseExpression();
        Expression fetch = lateral.getFetchClauseExpression();
        ColumnReference row = new ColumnReference(table, ROW, number);
        if (offset != null) {
            join.applyPredicate(new ComparisonPredicate(row, ComparisonOperator.GREATER_THAN, offset));
        }
        if (fetch != null) {
            Expression last = offset == null
                    ? fetch
                    : new BinaryArithmeticExpression(offset, BinaryArithmeticOperator.ADD, fetch, number);
            join.applyPredicate(new ComparisonPredicate(row, ComparisonOperator.LESS_THAN_OR_EQUAL, last));
        }
    }

    /** What is not NULL without rows: counts become 0, and nothing else may be made of a count. */
    private void count(QuerySpec lateral, String alias, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Expression selected =
                    lateral.getSelectClause().getSqlSelections().get(i).getExpression();
            if (selected instanceof FunctionExpression call
                    && call.getFunctionName().equals("count")) {
                counts.put(alias + '.' + columns.get(i), i);
            } else {
                TableUse use = TableUse.of(selected);
                refuseIf(
                        use.calls("count") || use.calls("coalesce") || use.readsNothing(),
                        alias,
                        "A lateral subquery that aggregates selects plain aggregates only.",
                        "Compute with the result in the query around it: coalesce(x.total, 0).");
            }
        }
    }
}
