/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.sql.ast.spi.SqlSelection;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.type.descriptor.jdbc.AggregateJdbcType;

/**
 * Embeddables in one STRUCT or JSON column: Hibernate groups by their parts but selects the whole, which must be grouped by, too, since
 * the server knows nothing of the one depending on the others.
 */
final class GroupedAggregates {

    private GroupedAggregates() {}

    /** What a query is grouped by, with the wholes that it selects. */
    static List<Expression> complete(QuerySpec spec) {
        List<Expression> groups = spec.getGroupByClauseExpressions();
        if (groups.isEmpty()) {
            return groups;
        }
        List<Expression> complete = new ArrayList<>(groups);
        List<Expression> known = Incomparable.columns(groups).toList();
        for (SqlSelection selection : spec.getSelectClause().getSqlSelections()) {
            Expression expression = selection.getExpression();
            if (isWhole(expression) && !known.contains(expression)) {
                complete.add(expression);
            }
        }
        return complete;
    }

    private static boolean isWhole(Expression expression) {
        return expression instanceof ColumnReference column
                && column.getJdbcMapping().getJdbcType() instanceof AggregateJdbcType type
                && type.getEmbeddableMappingType() != null;
    }
}
