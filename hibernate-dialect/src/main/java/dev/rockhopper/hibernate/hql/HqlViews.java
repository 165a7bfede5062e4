/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.hql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.engine.spi.LoadQueryInfluencers;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.spi.QueryEngine;
import org.hibernate.query.spi.QueryOptions;
import org.hibernate.query.spi.QueryParameterBindings;
import org.hibernate.query.sqm.internal.DomainParameterXref;
import org.hibernate.query.sqm.tree.domain.SqmPath;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;
import org.hibernate.query.sqm.tree.select.SqmSelection;
import org.hibernate.sql.ast.tree.select.SelectStatement;

/** Translates the HQL of views. */
public final class HqlViews {

    private final Metadata metadata;

    /** For the views of a persistence unit. */
    public HqlViews(Metadata metadata) {
        this.metadata = metadata;
    }

    /**
     * The query in SQL.
     *
     * @param hql a SELECT without parameters that selects single values
     * @param column the column of an alias or an attribute
     * @throws HibernateException when the query is wrong, cannot be a view, or StarRocks cannot run it
     */
    public String sql(String hql, UnaryOperator<String> column) {
        SessionFactoryImplementor factory = SessionFactories.of(metadata)
                .orElseThrow(() -> new HibernateException("there is no session factory to translate the HQL with"));
        QueryEngine engine = factory.getQueryEngine();
        if (!(engine.getHqlTranslator().translate(hql, null) instanceof SqmSelectStatement<?> select)) {
            throw new HibernateException("the HQL is no SELECT");
        }
        if (!select.getSqmParameters().isEmpty()) {
            throw new HibernateException("the HQL has parameters, which a view cannot have");
        }
        List<String> columns = names(select).stream().map(column).toList();
        SelectStatement ast = engine.getSqmTranslatorFactory()
                .createSelectTranslator(
                        select,
                        QueryOptions.NONE,
                        DomainParameterXref.from(select),
                        QueryParameterBindings.empty(),
                        new LoadQueryInfluencers(factory),
                        factory.getSqlTranslationEngine(),
                        true)
                .translate()
                .getSqlAst();
        if (ast.getQueryPart()
                        .getFirstQuerySpec()
                        .getSelectClause()
                        .getSqlSelections()
                        .size()
                != columns.size()) {
            throw new HibernateException("the HQL selects entities or embeddables; select their attributes one by one");
        }
        return new ViewTranslator(factory, ast, columns)
                .translate(null, QueryOptions.NONE)
                .getSqlString();
    }

    private static List<String> names(SqmSelectStatement<?> select) {
        List<String> names = new ArrayList<>();
        for (SqmSelection<?> selection :
                select.getQueryPart().getFirstQuerySpec().getSelectClause().getSelections()) {
            names.add(name(selection));
        }
        return names;
    }

    private static String name(SqmSelection<?> selection) {
        if (selection.getAlias() != null) {
            return selection.getAlias();
        }
        if (selection.getSelectableNode() instanceof SqmPath<?> path
                && path.getNavigablePath().getParent() != null) {
            return path.getNavigablePath().getLocalName();
        }
        throw new HibernateException("a selected value of the HQL has no name; give it one: … as total");
    }
}
