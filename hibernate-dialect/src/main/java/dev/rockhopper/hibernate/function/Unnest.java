/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.function.array.UnnestFunction;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;

/**
 * {@code unnest(array)}; with the index wanted, the indexes are a second array.
 *
 * <p>Source: docs/en/sql-reference/sql-functions/array-functions/unnest.md.
 */
final class Unnest extends UnnestFunction {

    Unnest() {
        super(TableFunctions.VALUE, TableFunctions.INDEX);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            AnonymousTupleTableGroupProducer tuple,
            String alias,
            SqlAstTranslator<?> translator) {
        sql.appendSql("unnest(");
        arguments.get(0).accept(translator);
        if (tuple.findSubPart(CollectionPart.Nature.INDEX.getName(), null) != null) {
            sql.appendSql(",array_generate(1,array_length(");
            arguments.get(0).accept(translator);
            sql.appendSql("),1)");
        }
        sql.appendSql(')');
    }
}
