/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.hql;

import dev.rockhopper.hibernate.sql.StarRocksSqlAstTranslator;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.sql.ast.spi.SqlSelection;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.select.QueryGroup;
import org.hibernate.sql.ast.tree.select.QueryPart;
import org.hibernate.sql.exec.spi.JdbcOperation;

/** Gives the selected values the names of the view's columns. */
final class ViewTranslator extends StarRocksSqlAstTranslator<JdbcOperation> {

    private final List<String> columns;

    ViewTranslator(SessionFactoryImplementor factory, Statement statement, List<String> columns) {
        super(factory, statement);
        this.columns = columns;
    }

    @Override
    public void visitSqlSelection(SqlSelection selection) {
        super.visitSqlSelection(selection);
        int position = selection.getValuesArrayPosition();
        if (isOutermost() && position < columns.size()) {
            appendSql(" as `" + columns.get(position).replace("`", "``") + '`');
        }
    }

    /** Whether what is rendered is the query itself, or a part of the set operation that it is. */
    private boolean isOutermost() {
        int depth = getQueryPartStack().depth();
        QueryPart root = getQueryPartStack().getRoot();
        return depth == 1 || depth == 2 && root instanceof QueryGroup;
    }
}
