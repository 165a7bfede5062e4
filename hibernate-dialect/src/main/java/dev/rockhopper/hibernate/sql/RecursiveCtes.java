/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import dev.rockhopper.schema.server.ServerVersion;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.sqm.SetOperator;
import org.hibernate.sql.ast.tree.AbstractUpdateOrDeleteStatement;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.cte.CteStatement;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.select.QueryGroup;
import org.hibernate.sql.ast.tree.select.QueryPart;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.type.SqlTypes;

/**
 * Recursive common table expressions: a frontend from 4.1 on runs them where the session variable {@code enable_recursive_cte} is on,
 * which a hint turns on for the one statement. The first step gives the columns their types, so whole numbers are cast there: to the
 * frontend 1 is a TINYINT.
 *
 * <p>Source: docs/en/sql-reference/sql-statements/table_bucket_part_index/SELECT/SELECT_CTE.md; FE class {@code RecursiveCTEExecutor}.
 */
final class RecursiveCtes {

    /** As deep as MySQL goes; the frontend's own limit is 5, and it fails behind its limit. */
    private static final String HINT = " /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */";

    private static final Map<Integer, String> TYPES = Map.of(
            SqlTypes.TINYINT, "int",
            SqlTypes.SMALLINT, "int",
            SqlTypes.INTEGER, "int",
            SqlTypes.BIGINT, "bigint",
            SqlTypes.FLOAT, "double",
            SqlTypes.REAL, "double",
            SqlTypes.DOUBLE, "double");

    private static final Set<Integer> NO_KEYS = Set.of(
            SqlTypes.FLOAT,
            SqlTypes.REAL,
            SqlTypes.DOUBLE,
            SqlTypes.JSON,
            SqlTypes.ARRAY,
            SqlTypes.STRUCT,
            SqlTypes.VARBINARY);

    private boolean used;
    private int mainSelect = -1;

    /** Checks the expressions of one WITH clause. */
    void check(Map<String, CteStatement> ctes, Statement root, ServerVersion server) {
        Set<String> recursive = ctes.values().stream()
                .filter(CteStatement::isRecursive)
                .map(cte -> cte.getCteTable().getTableExpression())
                .collect(Collectors.toSet());
        for (CteStatement cte : ctes.values()) {
            String name = cte.getCteTable().getTableExpression();
            if (cte.isRecursive()) {
                used = true;
                check(name, cte, root, server);
            }
            refuseIf(
                    TableUse.of(cte.getCteDefinition()).tables().stream()
                            .anyMatch(table -> !table.equals(name) && recursive.contains(table)),
                    name,
                    "StarRocks lets no common table expression read a recursive one.",
                    "Read the recursive one in a subquery: from (select … from " + first(recursive) + ") x.");
        }
    }

    private static String first(Set<String> names) {
        return names.stream().sorted().findFirst().orElse("");
    }

    private static void check(String name, CteStatement cte, Statement root, ServerVersion server) {
        refuseIf(
                !server.atLeast(4, 1, 0),
                name,
                "StarRocks runs recursive common table expressions from 4.1 on.",
                "Use generate_series, or a loop in the application.");
        refuseIf(
                root instanceof AbstractUpdateOrDeleteStatement,
                name,
                "StarRocks runs recursive common table expressions in queries and INSERT only.",
                "Select the ids first, and change the rows by them.");
        refuseIf(
                cte.getSearchColumn() != null || cte.getCycleMarkColumn() != null,
                name,
                "StarRocks' recursive common table expressions know neither SEARCH nor CYCLE.",
                "Select the way as a text (concat(x.path, '/', c.id)), and sort by it, or stop where it contains the id.");
        refuseIf(
                definition(cte) instanceof QueryGroup group && group.getSetOperator() == SetOperator.UNION,
                name,
                "StarRocks removes duplicates within each step only, not those of earlier steps.",
                "Use union all, and select distinct from it.");
    }

    private static QueryPart definition(CteStatement cte) {
        return ((SelectStatement) cte.getCteDefinition()).getQueryPart();
    }

    /** Whether another column must come first: the first one is the key of the table that a frontend keeps the rows in. */
    static boolean needsKey(CteStatement cte) {
        if (cte == null || !cte.isRecursive()) {
            return false;
        }
        Expression first = anchor(definition(cte))
                .getSelectClause()
                .getSqlSelections()
                .get(0)
                .getExpression();
        return first.getExpressionType() != null
                && NO_KEYS.contains(first.getExpressionType()
                        .getJdbcMapping(0)
                        .getJdbcType()
                        .getDdlTypeCode());
    }

    /** Whether a query is a step of a recursion, not one inside of it. */
    static boolean isStep(CteStatement cte, QueryPart query) {
        return isPart(definition(cte), query);
    }

    private static boolean isPart(QueryPart whole, QueryPart query) {
        return whole == query
                || whole instanceof QueryGroup group
                        && group.getQueryParts().stream().anyMatch(part -> isPart(part, query));
    }

    /** The type that a column of a query is cast to, or null; only those of first steps are. */
    static String type(CteStatement cte, QueryPart query, Expression selected) {
        boolean first = cte != null
                && cte.isRecursive()
                && query == anchor(definition(cte))
                && !(selected instanceof ColumnReference);
        return first
                        && selected.getExpressionType() != null
                        && selected.getExpressionType().getJdbcTypeCount() == 1
                ? TYPES.get(selected.getExpressionType()
                        .getSingleJdbcMapping()
                        .getJdbcType()
                        .getDdlTypeCode())
                : null;
    }

    private static QuerySpec anchor(QueryPart part) {
        return part instanceof QueryGroup group ? anchor(group.getQueryParts().get(0)) : (QuerySpec) part;
    }

    /** Remembers where the outermost query's first {@code select} ends. */
    void selected(int position) {
        mainSelect = mainSelect < 0 ? position : mainSelect;
    }

    /** The statement with the hint, if it needs one. */
    String hinted(String sql) {
        if (!used) {
            return sql;
        }
        int place = mainSelect < 0 ? sql.indexOf(' ') : mainSelect;
        return sql.substring(0, place) + HINT + sql.substring(place);
    }
}
