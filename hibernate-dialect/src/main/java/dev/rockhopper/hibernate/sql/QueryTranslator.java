/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.common.FrameExclusion;
import org.hibernate.query.common.FrameKind;
import org.hibernate.query.common.FrameMode;
import org.hibernate.query.sqm.SetOperator;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.cte.CteContainer;
import org.hibernate.sql.ast.tree.cte.CteMaterialization;
import org.hibernate.sql.ast.tree.cte.CteStatement;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.Over;
import org.hibernate.sql.ast.tree.from.DerivedTableReference;
import org.hibernate.sql.ast.tree.from.FunctionTableReference;
import org.hibernate.sql.ast.tree.from.QueryPartTableReference;
import org.hibernate.sql.ast.tree.select.QueryGroup;
import org.hibernate.sql.ast.tree.select.QueryPart;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.select.SelectClause;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.sql.ast.tree.select.SortSpecification;
import org.hibernate.sql.exec.spi.JdbcOperation;

/**
 * The part that renders queries.
 *
 * @param <T> the kind of operation
 */
abstract class QueryTranslator<T extends JdbcOperation> extends ExpressionTranslator<T> {

    private final SortedSubqueries sorted = new SortedSubqueries(this);
    private final Incomparable incomparable = new Incomparable(this);

    QueryTranslator(SessionFactoryImplementor sessionFactory, Statement statement) {
        super(sessionFactory, statement);
    }

    @Override
    public void visitQuerySpec(QuerySpec querySpec) {
        conjuncts.addAll(querySpec);
        refuseIf(
                TableUse.of(querySpec.getHavingClauseRestrictions()).calls("grouping"),
                "having",
                "StarRocks does not filter groups by grouping(…).",
                "Select it in a subquery, and filter that: from (select grouping(…) as g …) x where x.g = 0.");
        querySpec.setGroupByClauseExpressions(GroupedAggregates.complete(querySpec));
        if (GroupingSets.areNeeded(querySpec.getGroupByClauseExpressions())) {
            querySpec.setGroupByClauseExpressions(
                    List.of(GroupingSets.combine(querySpec.getGroupByClauseExpressions())));
        }
        if (needsWindowForFetch(querySpec)) {
            emulateFetchOffsetWithWindowFunctions(querySpec, true);
        } else {
            super.visitQuerySpec(querySpec);
        }
    }

    @Override
    public void visitSelectClause(SelectClause selectClause) {
        super.visitSelectClause(selectClause);
        boolean outermost = getStatementStack().depth() == 1
                && getStatementStack().getCurrent() instanceof SelectStatement
                && getQueryPartStack().depth() == 1
                && !isRowNumberingCurrentQueryPart();
        if (outermost && getQueryPartStack().getCurrent() instanceof QuerySpec spec) {
            sorted.select(spec);
        }
    }

    @Override
    public void visitQueryGroup(QueryGroup queryGroup) {
        SetOperator operator = queryGroup.getSetOperator();
        refuseIf(
                operator == SetOperator.EXCEPT_ALL || operator == SetOperator.INTERSECT_ALL,
                operator.sqlString(),
                "StarRocks knows EXCEPT and INTERSECT only without ALL.",
                "Leave out ALL, or number the duplicates with row_number() first.");
        if (needsWindowForFetch(queryGroup)) {
            emulateFetchOffsetWithWindowFunctions(queryGroup, true);
        } else {
            super.visitQueryGroup(queryGroup);
        }
    }

    /** LIMIT takes no WITH TIES and no percentage. */
    private boolean needsWindowForFetch(QueryPart queryPart) {
        return useOffsetFetchClause(queryPart)
                && getQueryPartForRowNumbering() != queryPart
                && !isRowsOnlyFetchClauseType(queryPart);
    }

    @Override
    public void visitOffsetFetchClause(QueryPart queryPart) {
        if (!isRowNumberingCurrentQueryPart()) {
            renderCombinedLimitClause(queryPart);
        }
    }

    @Override
    public void visitCteContainer(CteContainer container) {
        for (CteStatement cte : container.getCteStatements().values()) {
            refuseIf(
                    cte.isRecursive(),
                    cte.getCteTable().getTableExpression(),
                    "StarRocks does not run recursive common table expressions.",
                    "Use generate_series, or a loop in the application.");
        }
        super.visitCteContainer(container);
    }

    /** The planner decides alone whether a common table expression is computed once. */
    @Override
    protected void renderMaterializationHint(CteMaterialization materialization) {
        // no syntax for it
    }

    @Override
    protected void renderSelectExpression(Expression expression) {
        QuerySpec spec = getQueryPartStack().getCurrent() instanceof QuerySpec current ? current : null;
        String end = incomparable.openSelected(expression, spec);
        super.renderSelectExpression(expression);
        appendSql(end);
    }

    @Override
    protected void renderPartitionItem(Expression expression) {
        boolean grouped = getClauseStack().getCurrent() == Clause.GROUP;
        if (!grouped) {
            Incomparable.refuseSorting(expression, "partition by");
        }
        String end = grouped ? incomparable.openGrouped(expression) : "";
        super.renderPartitionItem(expression);
        appendSql(end);
    }

    /**
     * A table function names its columns in its alias: {@code unnest(a) u(v)}; one that reads no other table is wrapped in
     * {@code table(…)}, so that it may also stand on the left of a join. Some are subqueries.
     */
    @Override
    public void visitFunctionTableReference(FunctionTableReference tableReference) {
        Refusals.refuseXml(tableReference.getFunctionExpression());
        int start = getSqlBuffer().length();
        tableReference.getFunctionExpression().accept(this);
        boolean subquery = getSqlBuffer().indexOf("select ", start) == start;
        refuseIf(
                subquery
                        && !TableUse.of(tableReference.getFunctionExpression())
                                .outer()
                                .isEmpty(),
                tableReference.getFunctionExpression().getFunctionName(),
                "StarRocks makes series of dates, or with an index, of constants only.",
                "Make a series of whole numbers, and compute from it.");
        if (subquery || !tableReference.isLateral()) {
            getSqlBuffer().insert(start, subquery ? "(" : "table(");
            appendSql(')');
        }
        renderDerivedTableReferenceIdentificationVariable(tableReference);
    }

    @Override
    protected void renderDerivedTableReference(DerivedTableReference tableReference) {
        refuseIf(
                tableReference.isLateral() && tableReference instanceof QueryPartTableReference,
                String.valueOf(tableReference.getIdentificationVariable()),
                "StarRocks joins only table functions laterally, no subqueries.",
                "Group or rank in a subquery that is joined by key: row_number() over (partition by key …).");
        super.renderDerivedTableReference(tableReference);
    }

    @Override
    protected void visitOverClause(
            List<Expression> partitions,
            List<SortSpecification> sortSpecifications,
            FrameMode mode,
            FrameKind startKind,
            Expression start,
            FrameKind endKind,
            Expression end,
            FrameExclusion exclusion,
            boolean orderedSetAggregate) {
        WindowRules.checkFrame(mode, startKind, start, endKind, end, exclusion);
        super.visitOverClause(
                partitions,
                sortSpecifications,
                mode,
                startKind,
                constant(start),
                endKind,
                constant(end),
                exclusion,
                orderedSetAggregate);
    }

    /** The bounds of a frame must be literals. */
    private static Expression constant(Expression bound) {
        return bound == null ? null : new InlinedExpression(bound);
    }

    @Override
    public void visitOver(Over<?> over) {
        WindowRules.check(over);
        super.visitOver(over);
    }

    /** The frontend sorts by no subquery ("ORDER BY clause cannot contain subquery"). */
    @Override
    protected void renderSortExpression(Expression sortExpression, boolean ignoreCase) {
        if (sorted.sort(sortExpression)) {
            return;
        }
        Incomparable.refuseSorting(sortExpression, "order by");
        int start = getSqlBuffer().length();
        super.renderSortExpression(sortExpression, ignoreCase);
        refuseIf(
                getClauseStack().getCurrent() == Clause.ORDER && getSqlBuffer().indexOf("(select ", start) >= 0,
                "order by",
                "StarRocks does not sort by a subquery.",
                "Select the value, and sort by its position: order by 2.");
    }
}
