/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.hibernate.guard.TableKeys;
import dev.rockhopper.hibernate.guard.UpdateGuard;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.sqm.sql.internal.SqmParameterInterpretation;
import org.hibernate.sql.ast.tree.delete.DeleteStatement;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.JdbcParameter;
import org.hibernate.sql.ast.tree.expression.Literal;
import org.hibernate.sql.ast.tree.expression.UnaryOperation;
import org.hibernate.sql.ast.tree.from.NamedTableReference;
import org.hibernate.sql.ast.tree.predicate.BetweenPredicate;
import org.hibernate.sql.ast.tree.predicate.ComparisonPredicate;
import org.hibernate.sql.ast.tree.predicate.GroupedPredicate;
import org.hibernate.sql.ast.tree.predicate.InListPredicate;
import org.hibernate.sql.ast.tree.predicate.Junction;
import org.hibernate.sql.ast.tree.predicate.NullnessPredicate;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.sql.ast.tree.update.UpdateStatement;

/**
 * What UPDATE and DELETE may say about a table that has no primary key: no UPDATE at all, and a DELETE only with comparisons of columns
 * with values, joined by AND.
 *
 * <p>Source: FE class {@code DeleteAnalyzer}; docs/en/sql-reference/sql-statements/table_bucket_part_index/DELETE.md.
 */
final class KeyModelRules {

    private KeyModelRules() {}

    static void check(UpdateStatement statement, SessionFactoryImplementor factory) {
        entity(statement.getTargetTable(), factory).ifPresent(entity -> {
            UpdateGuard.check(entity);
            Set<String> key = TableKeys.primary(entity);
            statement.getAssignments().stream()
                    .flatMap(assignment -> assignment.getAssignable().getColumnReferences().stream())
                    .filter(column -> key.contains(column.getColumnExpression()))
                    .findFirst()
                    .ifPresent(column -> {
                        throw UpdateGuard.keyChange(entity, column.getColumnExpression());
                    });
        });
    }

    /** Returns the entity if its table has no primary key, where conditions must be plain comparisons with values. */
    static Optional<EntityPersister> check(
            DeleteStatement statement, boolean joins, SessionFactoryImplementor factory) {
        Optional<EntityPersister> target = entity(statement.getTargetTable(), factory);
        target.ifPresent(entity -> TableKeys.otherThanPrimary(entity)
                .filter(key -> joins || !isSimple(statement.getRestriction()))
                .ifPresent(key -> {
                    throw new RockhopperException(DialectCode.DELETE_CONDITION.error(
                            entity.getEntityName(),
                            "StarRocks deletes from " + key
                                    + " KEY tables only by comparing columns with values, joined by AND.",
                            "Split the statement, read the keys first, drop a partition, or truncate the table."));
                }));
        target.filter(entity -> !entity.hasMultipleTables()).ifPresent(KeyModelRules::checkCollections);
        return target.filter(entity -> TableKeys.otherThanPrimary(entity).isPresent());
    }

    /** The rows of collections go first, by a subquery of the owners or all at once, which only primary-key tables take. */
    private static void checkCollections(EntityPersister entity) {
        entity.forEachAttributeMapping(attribute -> {
            if (attribute instanceof PluralAttributeMapping collection
                    && collection.getSeparateCollectionTable() != null
                    && !collection.getCollectionDescriptor().isInverse()) {
                TableKeys.otherThanPrimary(collection).ifPresent(key -> {
                    throw new RockhopperException(
                            DialectCode.DELETE_CONDITION.error(
                                    collection.getCollectionDescriptor().getRole(),
                                    "the rows of this collection are in a " + key
                                            + " KEY table, which deletes them owner by owner only.",
                                    "Remove the entities one by one, or give the collection a primary key: a Set, or @OrderColumn."));
                });
            }
        });
    }

    private static Optional<EntityPersister> entity(NamedTableReference table, SessionFactoryImplementor factory) {
        List<EntityPersister> found = new ArrayList<>();
        factory.getMappingMetamodel().forEachEntityDescriptor(entity -> {
            if (entity.getIdentifierTableName().equals(table.getTableExpression())) {
                found.add(entity);
            }
        });
        return found.stream().findFirst();
    }

    /** A condition that holds for every row, as ids are never NULL. */
    static String everyRow(EntityPersister entity) {
        return entity.getIdentifierTableName() + '.' + entity.getIdentifierColumnNames()[0] + " is not null";
    }

    private static boolean isSimple(Predicate predicate) {
        if (predicate == null || predicate.isEmpty()) {
            return true;
        }
        if (predicate instanceof Junction junction) {
            return junction.getNature() == Junction.Nature.CONJUNCTION
                    && junction.getPredicates().stream().allMatch(KeyModelRules::isSimple);
        }
        if (predicate instanceof GroupedPredicate grouped) {
            return isSimple(grouped.getSubPredicate());
        }
        if (predicate instanceof ComparisonPredicate comparison) {
            return isColumn(comparison.getLeftHandExpression()) && isValue(comparison.getRightHandExpression());
        }
        if (predicate instanceof BetweenPredicate between) {
            return !between.isNegated()
                    && isColumn(between.getExpression())
                    && isValue(between.getLowerBound())
                    && isValue(between.getUpperBound());
        }
        if (predicate instanceof InListPredicate in) {
            return isColumn(in.getTestExpression())
                    && in.getListExpressions().stream().allMatch(KeyModelRules::isValue);
        }
        return predicate instanceof NullnessPredicate nullness && isColumn(nullness.getExpression());
    }

    private static boolean isColumn(Expression expression) {
        return expression.getColumnReference() != null || expression instanceof ColumnReference;
    }

    private static boolean isValue(Expression expression) {
        return expression instanceof Literal
                || expression instanceof JdbcParameter
                || expression instanceof SqmParameterInterpretation
                || expression instanceof UnaryOperation negative && negative.getOperand() instanceof Literal;
    }
}
