/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.function.EveryAnyEmulation;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.Clause;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code every} and {@code any} as the smallest and the greatest truth value, which also works over windows and leaves out NULLs. */
final class TruthAggregate extends EveryAnyEmulation {

    private final String function;

    TruthAggregate(TypeConfiguration types, boolean every) {
        super(types, every, true);
        function = every ? "min(" : "max(";
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            Predicate filter,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        sql.appendSql(function);
        if (filter != null) {
            sql.appendSql("case when ");
            translator.getCurrentClauseStack().push(Clause.WHERE);
            filter.accept(translator);
            translator.getCurrentClauseStack().pop();
            sql.appendSql(" then ");
        }
        arguments.get(0).accept(translator);
        sql.appendSql(filter == null ? ")" : " end)");
    }
}
