/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import jakarta.persistence.criteria.Nulls;
import java.util.List;
import org.hibernate.dialect.function.HypotheticalSetFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.SortDirection;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.SortSpecification;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * {@code rank(v) within group (order by x)}: the rank that a row with the value {@code v} would have, by counting the rows before it. As
 * a window function it is called as it is.
 */
final class HypotheticalFunction extends HypotheticalSetFunction {

    HypotheticalFunction(String name, BasicTypeReference<?> type, TypeConfiguration types) {
        super(name, type, types);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> values,
            Predicate filter,
            List<SortSpecification> withinGroup,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        if (withinGroup == null || withinGroup.isEmpty()) {
            super.render(sql, values, null, withinGroup, type, translator);
            return;
        }
        Counter counter = new Counter(sql, values, filter, withinGroup, translator);
        switch (getName()) {
            case "rank" -> counter.count("(1+count(case when ", false, " then 1 end))");
            case "dense_rank" -> {
                counter.count("(1+count(distinct case when ", false, " then ");
                counter.key();
                sql.appendSql(" end))");
            }
            case "percent_rank" -> {
                counter.count("(count(case when ", false, " then 1 end)/");
                counter.all();
                sql.appendSql(')');
            }
            default -> {
                counter.count("((1+count(case when ", true, " then 1 end))/(1+");
                counter.all();
                sql.appendSql("))");
            }
        }
    }

    private record Counter(
            SqlAppender sql,
            List<? extends SqlAstNode> values,
            Predicate filter,
            List<SortSpecification> order,
            SqlAstTranslator<?> translator) {

        /** The condition that a row comes before the hypothetical one; {@code peers} if those with the same values count, too. */
        void count(String before, boolean peers, String after) {
            sql.appendSql(before);
            applyFilter();
            sql.appendSql('(');
            for (int i = 0; i < order.size(); i++) {
                sql.appendSql(i == 0 ? "" : " or ");
                areEqual(i);
                boolean descending = order.get(i).getSortOrder() == SortDirection.DESCENDING;
                boolean last = i == order.size() - 1;
                boolean nullBefore = nullComesFirst(order.get(i));
                sql.appendSql(nullBefore ? "(" : "");
                compare(i, (descending ? ">" : "<") + (peers && last ? "=" : ""));
                if (nullBefore) {
                    sql.appendSql(" or ");
                    order.get(i).getSortExpression().accept(translator);
                    sql.appendSql(" is null)");
                }
            }
            sql.appendSql(')');
            sql.appendSql(after);
        }

        private void applyFilter() {
            if (filter != null) {
                translator.getCurrentClauseStack().push(Clause.WHERE);
                filter.accept(translator);
                translator.getCurrentClauseStack().pop();
                sql.appendSql(" and ");
            }
        }

        private void areEqual(int count) {
            for (int i = 0; i < count; i++) {
                compare(i, "=");
                sql.appendSql(" and ");
            }
        }

        private void compare(int i, String operator) {
            order.get(i).getSortExpression().accept(translator);
            sql.appendSql(operator);
            values.get(i).accept(translator);
        }

        /** What two rows of one rank have in common; no key is NULL, as DISTINCT does not count that. */
        void key() {
            if (order.size() == 1 && !nullComesFirst(order.get(0))) {
                order.get(0).getSortExpression().accept(translator);
                return;
            }
            String separator = "concat_ws('\\0'";
            for (SortSpecification part : order) {
                sql.appendSql(separator + ",coalesce(cast(");
                part.getSortExpression().accept(translator);
                sql.appendSql(" as varchar),'\u0001')");
                separator = "";
            }
            sql.appendSql(')');
        }

        /** NULL is the smallest value, unless the order says otherwise. */
        private static boolean nullComesFirst(SortSpecification part) {
            boolean descending = part.getSortOrder() == SortDirection.DESCENDING;
            return part.getNullPrecedence() == Nulls.FIRST || part.getNullPrecedence() != Nulls.LAST && !descending;
        }

        /** The number of rows that count at all. */
        void all() {
            sql.appendSql(filter == null ? "count(*" : "count(case when ");
            if (filter != null) {
                translator.getCurrentClauseStack().push(Clause.WHERE);
                filter.accept(translator);
                translator.getCurrentClauseStack().pop();
                sql.appendSql(" then 1 end");
            }
            sql.appendSql(')');
        }
    }
}
