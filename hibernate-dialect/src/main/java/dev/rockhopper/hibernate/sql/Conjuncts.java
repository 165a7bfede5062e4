/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hibernate.sql.ast.tree.from.FromClause;
import org.hibernate.sql.ast.tree.from.TableGroup;
import org.hibernate.sql.ast.tree.from.TableGroupJoin;
import org.hibernate.sql.ast.tree.predicate.GroupedPredicate;
import org.hibernate.sql.ast.tree.predicate.Junction;
import org.hibernate.sql.ast.tree.predicate.NegatedPredicate;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.select.QuerySpec;

/**
 * The predicates that WHERE, HAVING and ON join by AND, once NOT is pushed down: only there may StarRocks turn a subquery into a
 * semi or anti join.
 *
 * <p>Source: FE class {@code SqlToScalarOperatorTranslator}, its {@code useSemiAnti}.
 */
final class Conjuncts {

    private final Set<Predicate> predicates = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean contain(Predicate predicate) {
        return predicates.contains(predicate);
    }

    void addAll(QuerySpec spec) {
        add(spec.getWhereClauseRestrictions());
        add(spec.getHavingClauseRestrictions());
        addJoins(spec.getFromClause());
    }

    void add(Predicate predicate) {
        add(predicate, true);
    }

    private void addJoins(FromClause from) {
        from.visitRoots(this::addJoins);
    }

    private void addJoins(TableGroup group) {
        if (group.isInitialized()) {
            group.visitTableGroupJoins(this::addJoin);
            group.visitNestedTableGroupJoins(this::addJoin);
        }
    }

    private void addJoin(TableGroupJoin join) {
        add(join.getPredicate());
        addJoins(join.getJoinedGroup());
    }

    private void add(Predicate predicate, boolean wanted) {
        if (predicate instanceof GroupedPredicate grouped) {
            add(grouped.getSubPredicate(), wanted);
        } else if (predicate instanceof NegatedPredicate negated) {
            add(negated.getPredicate(), !wanted);
        } else if (predicate instanceof Junction junction) {
            if ((junction.getNature() == Junction.Nature.CONJUNCTION) == wanted) {
                junction.getPredicates().forEach(part -> add(part, wanted));
            }
        } else if (predicate != null) {
            predicates.add(predicate);
        }
    }
}
