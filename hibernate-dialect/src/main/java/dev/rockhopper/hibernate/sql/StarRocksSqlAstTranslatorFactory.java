/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.StandardSqlAstTranslatorFactory;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.exec.spi.JdbcOperation;

/** Makes a {@link StarRocksSqlAstTranslator} for each statement. */
public final class StarRocksSqlAstTranslatorFactory extends StandardSqlAstTranslatorFactory {

    /** The one instance. */
    public static final StarRocksSqlAstTranslatorFactory INSTANCE = new StarRocksSqlAstTranslatorFactory();

    private StarRocksSqlAstTranslatorFactory() {}

    @Override
    protected <T extends JdbcOperation> SqlAstTranslator<T> buildTranslator(
            SessionFactoryImplementor sessionFactory, Statement statement) {
        return new StarRocksSqlAstTranslator<>(sessionFactory, statement);
    }
}
