/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import static dev.rockhopper.hibernate.sql.Refusals.refuseIf;

import dev.rockhopper.hibernate.type.AggregateValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.internal.SqlFragmentPredicate;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.tree.AbstractUpdateOrDeleteStatement;
import org.hibernate.sql.ast.tree.MutationStatement;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.delete.DeleteStatement;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.from.NamedTableReference;
import org.hibernate.sql.ast.tree.from.TableGroup;
import org.hibernate.sql.ast.tree.insert.ConflictClause;
import org.hibernate.sql.ast.tree.insert.InsertSelectStatement;
import org.hibernate.sql.ast.tree.predicate.FilterPredicate;
import org.hibernate.sql.ast.tree.update.Assignment;
import org.hibernate.sql.ast.tree.update.UpdateStatement;
import org.hibernate.sql.exec.spi.JdbcOperation;

/**
 * Renders Hibernate's SQL tree as StarRocks SQL: {@link QueryTranslator} the queries, this class INSERT, UPDATE and DELETE.
 *
 * <p>Source: docs/en/sql-reference/sql-statements/table_bucket_part_index/UPDATE.md, DELETE.md, and FE classes
 * {@code UpdateAnalyzer}, {@code DeleteAnalyzer}: a table that is changed has no alias, and there is always a WHERE.
 *
 * @param <T> the kind of operation
 */
public class StarRocksSqlAstTranslator<T extends JdbcOperation> extends QueryTranslator<T> {

    /** A translator for one statement. */
    public StarRocksSqlAstTranslator(SessionFactoryImplementor sessionFactory, Statement statement) {
        super(sessionFactory, statement);
    }

    @Override
    protected void visitUpdateStatementOnly(UpdateStatement statement) {
        KeyModelRules.check(statement, getSessionFactory());
        conjuncts.add(statement.getRestriction());
        renderUpdateClause(statement);
        renderSetClause(statement.getAssignments().stream()
                .map(StarRocksSqlAstTranslator::withWholeEmbeddables)
                .toList());
        renderJoins(statement, " from ");
        renderWhere(statement, "true");
    }

    private static Assignment withWholeEmbeddables(Assignment assignment) {
        boolean one = assignment.getAssignable().getColumnReferences().size() == 1;
        return AggregateValue.of(assignment.getAssignedValue())
                .filter(value -> one)
                .map(value -> new Assignment(assignment.getAssignable(), value))
                .orElse(assignment);
    }

    @Override
    protected void visitDeleteStatementOnly(DeleteStatement statement) {
        Optional<EntityPersister> withoutPrimaryKey =
                KeyModelRules.check(statement, hasNonTrivialFromClause(statement.getFromClause()), getSessionFactory());
        plainConditions = withoutPrimaryKey.isPresent();
        refuseLostJoins(statement);
        conjuncts.add(statement.getRestriction());
        renderDeleteClause(statement);
        renderJoins(statement, " using ");
        renderWhere(statement, withoutPrimaryKey.map(KeyModelRules::everyRow).orElse("true"));
    }

    /** The rows of collections are deleted by the condition of their owners alone: Hibernate leaves out what those join. */
    private static void refuseLostJoins(DeleteStatement statement) {
        Set<String> missing = TableUse.of(statement.getRestriction()).outer();
        missing.remove(statement.getTargetTable().getIdentificationVariable());
        missing.remove(statement.getTargetTable().getTableExpression());
        missing.removeAll(TableUse.of(statement.getFromClause()).brought());
        refuseIf(
                !missing.isEmpty(),
                statement.getTargetTable().getTableExpression(),
                "Hibernate does not find the rows of a collection by a condition on what their owners refer to.",
                "Find the owners in a subquery: where o.id in (select …).");
    }

    /** What a statement joins is joined to the changed table once more under its alias, row by row by the key. */
    @SuppressWarnings("removal") // the variant with the mutation target is not in Hibernate 7.1 to 7.3
    private void renderJoins(AbstractUpdateOrDeleteStatement statement, String keyword) {
        if (hasNonTrivialFromClause(statement.getFromClause())) {
            appendSql(keyword);
            renderFromClauseSpaces(statement.getFromClause());
            TableGroup target = statement.getFromClause().getRoots().get(0);
            addAdditionalWherePredicate(createRowMatchingPredicate(
                    target,
                    statement.getTargetTable().getTableExpression(),
                    statement.getTargetTable().getIdentificationVariable()));
        }
    }

    private void renderWhere(AbstractUpdateOrDeleteStatement statement, String everyRow) {
        if (hasWhere(statement.getRestriction())) {
            visitWhereClause(statement.getRestriction());
        } else {
            appendSql(" where " + everyRow);
        }
    }

    /** With joins, the changed table's columns are read under its alias; without, under its name. */
    @Override
    protected String determineColumnReferenceQualifier(ColumnReference columnReference) {
        MutationStatement mutation = getCurrentDmlStatement();
        boolean joined = mutation instanceof AbstractUpdateOrDeleteStatement statement
                && hasNonTrivialFromClause(statement.getFromClause());
        return joined ? columnReference.getQualifier() : super.determineColumnReferenceQualifier(columnReference);
    }

    /** Texts of restrictions and filters are made with the alias of the table, which a changed table does not have. */
    @Override
    public void visitSqlFragmentPredicate(SqlFragmentPredicate predicate) {
        int start = getSqlBuffer().length();
        super.visitSqlFragmentPredicate(predicate);
        nameTable(start);
    }

    @Override
    public void visitFilterFragmentPredicate(FilterPredicate.FilterFragmentPredicate filter) {
        int start = getSqlBuffer().length();
        super.visitFilterFragmentPredicate(filter);
        nameTable(start);
    }

    private void nameTable(int start) {
        if (getCurrentDmlStatement() instanceof AbstractUpdateOrDeleteStatement statement
                && !hasNonTrivialFromClause(statement.getFromClause())) {
            NamedTableReference table = statement.getTargetTable();
            String alias = "\\b" + Pattern.quote(table.getIdentificationVariable()) + "\\.";
            String named = getSqlBuffer()
                    .substring(start)
                    .replaceAll(alias, Matcher.quoteReplacement(table.getTableExpression() + "."));
            getSqlBuffer().replace(start, getSqlBuffer().length(), named);
        }
    }

    /** Common table expressions belong to the SELECT of an INSERT, not before the INSERT. */
    @Override
    public void visitInsertStatement(InsertSelectStatement statement) {
        getStatementStack().push(statement);
        try {
            visitInsertStatementOnly(statement);
        } finally {
            getStatementStack().pop();
        }
    }

    @Override
    protected void visitInsertSource(InsertSelectStatement statement) {
        getClauseStack().push(Clause.INSERT);
        visitCteContainer(statement);
        getClauseStack().pop();
        super.visitInsertSource(statement);
    }

    @Override
    protected void visitConflictClause(ConflictClause conflict) {
        if (conflict != null) {
            InsertConflicts.check((InsertSelectStatement) getStatementStack().getCurrent(), conflict);
        }
    }
}
