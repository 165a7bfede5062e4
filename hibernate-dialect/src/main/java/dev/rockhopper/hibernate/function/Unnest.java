/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.hibernate.type.JsonLists;
import dev.rockhopper.hibernate.type.StructFields;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import org.hibernate.dialect.function.array.UnnestFunction;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.descriptor.jdbc.AggregateJdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcType;

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
        Expression array = (Expression) arguments.get(0);
        BasicPluralType<?, ?> type =
                (BasicPluralType<?, ?>) array.getExpressionType().getSingleJdbcMapping();
        boolean json = JsonLists.holds(type.getJdbcType());
        sql.appendSql("unnest(");
        if (tuple.findSubPart(CollectionPart.Nature.ELEMENT.getName(), null) == null) {
            fields(sql, Fragments.of(array, translator), tuple);
        } else if (json) {
            JdbcType element = type.getElementType().getJdbcType();
            sql.appendSql(JsonLists.elements(Fragments.of(array, translator), element));
        } else {
            array.accept(translator);
        }
        if (tuple.findSubPart(CollectionPart.Nature.INDEX.getName(), null) != null) {
            sql.appendSql(json ? ",array_generate(1,json_length(" : ",array_generate(1,array_length(");
            array.accept(translator);
            sql.appendSql("),1)");
        }
        sql.appendSql(')');
    }

    /** An array of embeddables is an array for each of their columns. */
    private static void fields(SqlAppender sql, String embeddables, AnonymousTupleTableGroupProducer tuple) {
        tuple.forEachSelectable(0, (index, column) -> {
            if (column.getJdbcMapping().getJdbcType() instanceof AggregateJdbcType) {
                throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                        column.getSelectableName(),
                        "Hibernate loses columns when it unnests embeddables with embeddables inside.",
                        "Read the whole list, or map it as @ElementCollection."));
            }
            if (!CollectionPart.Nature.INDEX.getName().equals(column.getSelectableName())) {
                String name = StructFields.name(column.getSelectableName());
                sql.appendSql((index == 0 ? "" : ",") + "array_map(x->x.`" + name + "`," + embeddables + ')');
            }
        });
    }
}
