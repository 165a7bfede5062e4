/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.List;
import java.util.function.BiConsumer;
import org.hibernate.query.sqm.SetOperator;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.select.QueryGroup;
import org.hibernate.sql.ast.tree.select.QueryPart;

/**
 * A UNION in EXISTS or IN that depends on the query around it, which StarRocks does not know: a subquery for each part, joined by OR.
 *
 * @param parts the queries that are united
 */
record UnitedSubquery(List<QueryPart> parts) {

    static boolean isDependent(QueryPart part) {
        return part instanceof QueryGroup group
                && (group.getSetOperator() == SetOperator.UNION || group.getSetOperator() == SetOperator.UNION_ALL)
                && !group.hasOffsetOrFetchClause()
                && !TableUse.of(group).outer().isEmpty();
    }

    static UnitedSubquery of(QueryPart part) {
        return new UnitedSubquery(List.copyOf(((QueryGroup) part).getQueryParts()));
    }

    /** Renders the predicate for each part; {@code one} gets the part, and whether it is joined by AND. */
    void render(
            AbstractSqlAstTranslator<?> sql, boolean negated, boolean conjunct, BiConsumer<QueryPart, Boolean> one) {
        String separator = "(";
        for (QueryPart part : parts) {
            sql.appendSql(separator);
            one.accept(part, negated && conjunct);
            separator = negated ? " and " : " or ";
        }
        sql.appendSql(')');
    }
}
