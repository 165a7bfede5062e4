/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import dev.rockhopper.hibernate.dialect.StarRocksVersion;
import dev.rockhopper.hibernate.type.ReadableValue;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.query.common.FrameExclusion;
import org.hibernate.query.common.FrameKind;
import org.hibernate.query.common.FrameMode;
import org.hibernate.query.sqm.SetOperator;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.cte.CteContainer;
import org.hibernate.sql.ast.tree.cte.CteMaterialization;
import org.hibernate.sql.ast.tree.cte.CteStatement;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.Over;
import org.hibernate.sql.ast.tree.from.DerivedTableReference;
import org.hibernate.sql.ast.tree.from.FunctionTableReference;
import org.hibernate.sql.ast.tree.from.QueryPartTableReference;
import org.hibernate.sql.ast.tree.from.TableGroupJoin;
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
    private final RecursiveCtes recursion = new RecursiveCtes();
    private final LateralJoins laterals;
    private final Statement root;

    QueryTranslator(SessionFactoryImplementor sessionFactory, Statement statement) {
        super(sessionFactory, statement);
        this.root = statement;
        this.laterals = new LateralJoins(sessionFactory);
    }

    @Override
    public void visitQuerySpec(QuerySpec querySpec) {
        conjuncts.addAll(querySpec);
        laterals.prepare(querySpec);
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
        boolean query = getStatementStack().depth() == 1 && getStatementStack().getCurrent() instanceof SelectStatement;
        if (getCurrentCteStatement() == null) {
            recursion.selected(getSqlBuffer().length() + "select".length());
        }
        super.visitSelectClause(selectClause);
        boolean outermost = query && getQueryPartStack().depth() == 1 && !isRowNumberingCurrentQueryPart();
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
        recursion.check(container.getCteStatements(), root, server());
        super.visitCteContainer(container);
    }

    @Override
    protected void renderCteColumns(CteStatement cte) {
        appendSql(RecursiveCtes.needsKey(cte) ? "key_," : "");
        super.renderCteColumns(cte);
    }

    @Override
    protected void visitSqlSelections(SelectClause selectClause) {
        if (RecursiveCtes.needsKey(getCurrentCteStatement())
                && RecursiveCtes.isStep(
                        getCurrentCteStatement(), getQueryPartStack().getCurrent())) {
            appendSql("1,");
        }
        super.visitSqlSelections(selectClause);
    }

    private ServerVersion server() {
        return ((StarRocksVersion) getDialect().getVersion()).server();
    }

    @Override
    public String getSql() {
        return recursion.hinted(super.getSql());
    }

    /** The planner decides alone whether a common table expression is computed once. */
    @Override
    protected void renderMaterializationHint(CteMaterialization materialization) {
        // no syntax for it
    }

    @Override
    protected void renderSelectExpression(Expression expression) {
        QuerySpec spec = getQueryPartStack().getCurrent() instanceof QuerySpec current ? current : null;
        String type = RecursiveCtes.type(getCurrentCteStatement(), spec, expression);
        appendSql(type == null ? "" : "cast(");
        String end = incomparable.openSelected(expression, spec);
        int start = getSqlBuffer().length();
        super.renderSelectExpression(expression);
        if (getStatementStack().depth() == 1 && expression.getExpressionType() != null) {
            readable(expression.getExpressionType(), start);
        }
        appendSql(end);
        appendSql(type == null ? "" : " as " + type + ")");
    }

    /** What leaves the server is selected in a form that can be read. */
    private void readable(JdbcMappingContainer type, int start) {
        if (root instanceof SelectStatement && type.getJdbcTypeCount() == 1) {
            String value = getSqlBuffer().substring(start);
            getSqlBuffer().setLength(start);
            appendSql(ReadableValue.of(type.getSingleJdbcMapping().getJdbcType(), value));
        }
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
    protected void renderTableGroupJoin(TableGroupJoin join, List<TableGroupJoin> collector) {
        super.renderTableGroupJoin(laterals.of(join), collector);
    }

    @Override
    public void visitColumnReference(ColumnReference column) {
        boolean count = laterals.isCount(column);
        appendSql(count ? "coalesce(" : "");
        super.visitColumnReference(column);
        appendSql(count ? ",0)" : "");
    }

    @Override
    protected void renderDerivedTableReference(DerivedTableReference tableReference) {
        refuseIf(
                tableReference.isLateral() && tableReference instanceof QueryPartTableReference,
                String.valueOf(tableReference.getIdentificationVariable()),
                "StarRocks joins only table functions laterally.",
                "Join it: from … join lateral (select …) x.");
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
        NthValue nth = NthValue.of(over, server());
        if (nth == null) {
            super.visitOver(over);
            return;
        }
        nth.open(this);
        visitOverClause(
                over.getPartitions(),
                over.getOrderList(),
                over.getMode(),
                over.getStartKind(),
                over.getStartExpression(),
                over.getEndKind(),
                over.getEndExpression(),
                over.getExclusion(),
                false);
        nth.close(this);
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
