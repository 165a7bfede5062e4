/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.sql.ast.spi.AggregateFunctionChecker;
import org.hibernate.sql.ast.tree.from.TableGroup;
import org.hibernate.sql.ast.tree.from.TableGroupJoin;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;
import org.hibernate.sql.ast.tree.predicate.GroupedPredicate;
import org.hibernate.sql.ast.tree.predicate.Junction;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.ast.tree.select.SelectStatement;

/**
 * How a subquery that is no set operation depends on the query around it.
 *
 * @param spec the subquery
 * @param outer the aliases of the tables around that it reads
 * @param conditions the parts of its WHERE, joined by AND, that read them
 */
record Correlation(QuerySpec spec, Set<String> outer, List<Predicate> conditions) {

    static Correlation of(QuerySpec spec) {
        Set<String> outer = TableUse.of(spec).outer();
        List<Predicate> conditions = new ArrayList<>();
        if (!outer.isEmpty()) {
            parts(spec.getWhereClauseRestrictions(), conditions);
            spec.getFromClause().visitRoots(root -> joinsThatBecomeConditions(root, conditions));
            conditions.removeIf(condition -> !reads(condition, outer));
        }
        return new Correlation(spec, outer, conditions);
    }

    /** The parts of the WHERE. */
    List<Predicate> where() {
        List<Predicate> parts = new ArrayList<>();
        parts(spec.getWhereClauseRestrictions(), parts);
        return parts;
    }

    /** Whether one of the conditions is an equality. */
    boolean hasEquality() {
        return conditions.stream().anyMatch(Correlation::isEquality);
    }

    /** Whether all conditions are equalities. */
    boolean hasOnlyEqualities() {
        return conditions.stream().allMatch(Correlation::isEquality);
    }

    /** Whether the selected values read tables around. */
    boolean isInSelect() {
        return readsOuter(TableUse.of(spec.getSelectClause()));
    }

    /** Whether something other than WHERE and the selected values reads tables around. */
    boolean isElsewhere() {
        return isInFrom()
                || readsOuter(TableUse.of(spec.getHavingClauseRestrictions()))
                || spec.getGroupByClauseExpressions().stream().anyMatch(item -> readsOuter(TableUse.of(item)))
                || spec.hasOffsetOrFetchClause()
                        && spec.hasSortSpecifications()
                        && spec.getSortSpecifications().stream().anyMatch(item -> readsOuter(TableUse.of(item)));
    }

    /** Whether a subquery of the subquery reads tables around both. */
    boolean isNested() {
        return TableUse.of(spec.getWhereClauseRestrictions()).subqueries().stream()
                .anyMatch(subquery -> reads(subquery, outer));
    }

    /** Whether rows are grouped; a DISTINCT groups as well. */
    boolean isGrouped() {
        return !spec.getGroupByClauseExpressions().isEmpty()
                || spec.getSelectClause().isDistinct();
    }

    /** Whether rows are grouped or aggregated. */
    boolean isAggregated() {
        return isGrouped()
                || spec.getHavingClauseRestrictions() != null
                || AggregateFunctionChecker.hasAggregateFunctions(spec);
    }

    private boolean isInFrom() {
        List<Predicate> joins = new ArrayList<>();
        spec.getFromClause().visitRoots(root -> joinsThatBecomeConditions(root, joins));
        Set<String> inFrom = new HashSet<>(TableUse.of(spec.getFromClause()).outer());
        joins.forEach(join -> inFrom.removeAll(TableUse.of(join).outer()));
        return inFrom.stream().anyMatch(outer::contains);
    }

    private boolean readsOuter(TableUse use) {
        return use.outer().stream().anyMatch(outer::contains);
    }

    private static boolean reads(Predicate predicate, Set<String> outer) {
        return TableUse.of(predicate).outer().stream().anyMatch(outer::contains);
    }

    private static boolean reads(SelectStatement subquery, Set<String> outer) {
        return TableUse.of(subquery).outer().stream().anyMatch(outer::contains);
    }

    private static void parts(Predicate predicate, List<Predicate> parts) {
        if (predicate instanceof Junction junction && junction.getNature() == Junction.Nature.CONJUNCTION) {
            junction.getPredicates().forEach(part -> parts(part, parts));
        } else if (predicate instanceof GroupedPredicate grouped) {
            parts(grouped.getSubPredicate(), parts);
        } else if (predicate != null) {
            parts.add(predicate);
        }
    }

    /** The joins of a root that is no table itself are rendered as further roots, their conditions in WHERE. */
    private static void joinsThatBecomeConditions(TableGroup root, List<Predicate> conditions) {
        if (root.isInitialized() && root.isVirtual()) {
            root.visitTableGroupJoins(join -> joinThatBecomesCondition(join, conditions));
            root.visitNestedTableGroupJoins(join -> joinThatBecomesCondition(join, conditions));
        }
    }

    private static void joinThatBecomesCondition(TableGroupJoin join, List<Predicate> conditions) {
        parts(join.getPredicate(), conditions);
        joinsThatBecomeConditions(join.getJoinedGroup(), conditions);
    }

    private static boolean isEquality(Predicate condition) {
        return condition instanceof ComparisonPredicate comparison
                && comparison.getOperator() == ComparisonOperator.EQUAL
                && !QuantifiedComparisons.isQuantified(comparison);
    }
}
