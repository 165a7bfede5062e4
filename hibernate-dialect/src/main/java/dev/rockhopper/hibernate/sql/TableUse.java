/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.sql.ast.spi.AbstractSqlAstWalker;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.FunctionExpression;
import org.hibernate.sql.ast.tree.expression.NestedColumnReference;
import org.hibernate.sql.ast.tree.expression.SelfRenderingExpression;
import org.hibernate.sql.ast.tree.expression.SqlSelectionExpression;
import org.hibernate.sql.ast.tree.from.CorrelatedTableGroup;
import org.hibernate.sql.ast.tree.from.FromClause;
import org.hibernate.sql.ast.tree.from.FunctionTableReference;
import org.hibernate.sql.ast.tree.from.NamedTableReference;
import org.hibernate.sql.ast.tree.from.QueryPartTableReference;
import org.hibernate.sql.ast.tree.from.TableGroup;
import org.hibernate.sql.ast.tree.from.TableGroupJoin;
import org.hibernate.sql.ast.tree.from.TableReference;
import org.hibernate.sql.ast.tree.from.ValuesTableReference;
import org.hibernate.sql.ast.tree.select.SelectStatement;

/** What a piece of SQL uses: the tables, by alias, whose columns it reads, those that it brings itself, subqueries, functions. */
final class TableUse extends AbstractSqlAstWalker {

    private final Set<String> read = new HashSet<>();
    private final Set<String> brought = new HashSet<>();
    private final Set<String> functions = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    private final List<SelectStatement> subqueries = new ArrayList<>();
    private int depth;

    private TableUse() {}

    static TableUse of(SqlAstNode node) {
        TableUse use = new TableUse();
        if (node != null) {
            node.accept(use);
        }
        return use;
    }

    /** Tables that are read and come from around. */
    Set<String> outer() {
        Set<String> outer = new HashSet<>(read);
        outer.removeAll(brought);
        return outer;
    }

    /** Tables that it has in its FROM clauses. */
    Set<String> brought() {
        return brought;
    }

    /** Names of its tables and of the common table expressions that it reads. */
    Set<String> tables() {
        return tables;
    }

    boolean readsNothing() {
        return read.isEmpty();
    }

    /** Whether it calls a function, here or in a subquery. */
    boolean calls(String function) {
        return functions.contains(function);
    }

    /** The subqueries, without those inside of them. */
    List<SelectStatement> subqueries() {
        return subqueries;
    }

    @Override
    public void visitSelectStatement(SelectStatement statement) {
        if (depth == 0) {
            subqueries.add(statement);
        }
        depth++;
        super.visitSelectStatement(statement);
        depth--;
    }

    @Override
    public void visitColumnReference(ColumnReference column) {
        if (column.getQualifier() != null) {
            read.add(column.getQualifier());
        }
    }

    @Override
    public void visitNestedColumnReference(NestedColumnReference column) {
        column.getBaseExpression().accept(this);
    }

    @Override
    public void visitSqlSelectionExpression(SqlSelectionExpression expression) {
        expression.getSelection().getExpression().accept(this);
    }

    @Override
    public void visitSelfRenderingExpression(SelfRenderingExpression expression) {
        if (expression instanceof FunctionExpression call) {
            functions.add(call.getFunctionName());
        }
        if (expression instanceof Aggregated aggregated) {
            aggregated.value().accept(this);
        } else {
            super.visitSelfRenderingExpression(expression);
        }
    }

    /** To accept a walker would bring a lazy table that nobody needs into the query. */
    @Override
    public void visitFromClause(FromClause from) {
        from.getRoots().stream().filter(TableGroup::isInitialized).forEach(this::visitTableGroup);
    }

    @Override
    public void visitTableGroupJoin(TableGroupJoin join) {
        if (join.getJoinedGroup().isInitialized()) {
            super.visitTableGroupJoin(join);
        }
    }

    /** A table of the query around, from which paths go on, is not brought by the subquery. */
    @Override
    public void visitTableGroup(TableGroup group) {
        if (!(group instanceof CorrelatedTableGroup)) {
            super.visitTableGroup(group);
        }
    }

    @Override
    public void visitNamedTableReference(NamedTableReference table) {
        tables.add(table.getTableExpression());
        bring(table);
    }

    @Override
    public void visitQueryPartTableReference(QueryPartTableReference table) {
        bring(table);
        super.visitQueryPartTableReference(table);
    }

    @Override
    public void visitValuesTableReference(ValuesTableReference table) {
        bring(table);
        super.visitValuesTableReference(table);
    }

    @Override
    public void visitFunctionTableReference(FunctionTableReference table) {
        bring(table);
        super.visitFunctionTableReference(table);
    }

    private void bring(TableReference table) {
        brought.add(table.getIdentificationVariable());
    }
}
