/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.IdentityHashMap;
import java.util.Map;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SqlSelectionExpression;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.select.SortSpecification;

/**
 * Sorting by subqueries and by {@code grouping(…)}: the frontend refuses both in ORDER BY ("ORDER BY clause cannot contain subquery"),
 * but sorts by the alias of a selected one. So the outermost query selects it as a further last column, which nobody reads.
 */
final class SortedSubqueries {

    private final AbstractSqlAstTranslator<?> sql;
    private final Map<Expression, String> aliases = new IdentityHashMap<>();

    SortedSubqueries(AbstractSqlAstTranslator<?> sql) {
        this.sql = sql;
    }

    /** Adds what the query sorts by to what it selects; called after its select clause. */
    void select(QuerySpec spec) {
        if (spec.getSelectClause().isDistinct() || !spec.hasSortSpecifications()) {
            return;
        }
        for (SortSpecification sort : spec.getSortSpecifications()) {
            Expression expression = sort.getSortExpression();
            if (isUnsortable(expression)) {
                String alias = "sort_" + aliases.size();
                sql.appendSql(',');
                value(expression).accept(sql);
                sql.appendSql(' ' + alias);
                aliases.put(expression, alias);
            }
        }
    }

    /** Renders the alias of an expression that was added; false if it was not. */
    boolean sort(Expression expression) {
        String alias = aliases.get(expression);
        if (alias != null) {
            sql.appendSql(alias);
        }
        return alias != null;
    }

    /** A position of a selected subquery can be sorted by, one of {@code grouping(…)} cannot. */
    private static boolean isUnsortable(Expression expression) {
        TableUse use = TableUse.of(value(expression));
        return use.calls("grouping")
                || !(expression instanceof SqlSelectionExpression)
                        && (!use.subqueries().isEmpty() || isFormula(expression));
    }

    private static boolean isFormula(Expression expression) {
        return expression instanceof ColumnReference column
                && column.isColumnExpressionFormula()
                && column.getColumnExpression().contains("(select ");
    }

    private static Expression value(Expression expression) {
        return expression instanceof SqlSelectionExpression selected
                ? selected.getSelection().getExpression()
                : expression;
    }
}
