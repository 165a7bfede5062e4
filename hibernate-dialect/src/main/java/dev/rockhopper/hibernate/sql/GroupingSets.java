/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.spi.SqlSelection;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SelfRenderingExpression;
import org.hibernate.sql.ast.tree.expression.SqlSelectionExpression;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.sql.ast.tree.expression.Summarization;

/**
 * {@code group by a, rollup(b, c)} as {@code group by grouping sets ((a,b,c),(a,b),(a))}: rollup and cube stand alone in StarRocks.
 *
 * <p>Source: {@code StarRocks.g4}, rule {@code groupingElement}.
 *
 * @param sets the sets, each the expressions that are grouped by
 */
record GroupingSets(List<List<Expression>> sets) implements SelfRenderingExpression {

    /** Whether the items need to be combined. */
    static boolean areNeeded(List<Expression> items) {
        return items.size() > 1 && items.stream().anyMatch(Summarization.class::isInstance);
    }

    /** Every combination of the sets of all items. */
    static GroupingSets combine(List<Expression> items) {
        List<List<Expression>> combined = List.of(List.of());
        for (Expression item : items) {
            List<List<Expression>> next = new ArrayList<>();
            for (List<Expression> left : combined) {
                for (List<Expression> right : setsOf(item)) {
                    List<Expression> both = new ArrayList<>(left);
                    both.addAll(right);
                    next.add(both);
                }
            }
            combined = next;
        }
        return new GroupingSets(combined);
    }

    private static List<List<Expression>> setsOf(Expression item) {
        if (!(item instanceof Summarization summarization)) {
            return List.of(parts(item));
        }
        List<Expression> groupings = summarization.getGroupings();
        return summarization.getKind() == Summarization.Kind.ROLLUP ? rollup(groupings) : cube(groupings);
    }

    private static List<List<Expression>> rollup(List<Expression> groupings) {
        List<List<Expression>> sets = new ArrayList<>();
        for (int size = groupings.size(); size >= 0; size--) {
            sets.add(flat(groupings.subList(0, size)));
        }
        return sets;
    }

    private static List<List<Expression>> cube(List<Expression> groupings) {
        List<List<Expression>> sets = new ArrayList<>();
        for (int mask = (1 << groupings.size()) - 1; mask >= 0; mask--) {
            List<Expression> chosen = new ArrayList<>();
            for (int i = 0; i < groupings.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    chosen.add(groupings.get(i));
                }
            }
            sets.add(flat(chosen));
        }
        return sets;
    }

    private static List<Expression> flat(List<Expression> expressions) {
        return expressions.stream().flatMap(each -> parts(each).stream()).toList();
    }

    /** Positions of selected columns mean nothing inside of grouping sets, so the expressions themselves are taken. */
    private static List<Expression> parts(Expression expression) {
        if (expression instanceof SqlSelectionExpression selected) {
            SqlSelection selection = selected.getSelection();
            return parts(selection.getExpression());
        }
        var tuple = SqlTupleContainer.getSqlTuple(expression);
        return tuple == null ? List.of(expression) : List.copyOf(tuple.getExpressions());
    }

    @Override
    public JdbcMappingContainer getExpressionType() {
        return null;
    }

    @Override
    public void renderToSql(SqlAppender sql, SqlAstTranslator<?> translator, SessionFactoryImplementor factory) {
        String separator = "grouping sets ((";
        for (List<Expression> set : sets) {
            sql.appendSql(separator);
            String comma = "";
            for (Expression expression : set) {
                sql.appendSql(comma);
                expression.accept(translator);
                comma = ",";
            }
            separator = "),(";
        }
        sql.appendSql("))");
    }
}
