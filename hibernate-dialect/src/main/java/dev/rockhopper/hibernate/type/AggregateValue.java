/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SelfRenderingExpression;
import org.hibernate.sql.ast.tree.expression.SqlTuple;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;

/**
 * A whole embeddable that lies in one STRUCT or JSON column, made of its parts: {@code named_struct('city',?,'zip',?)}.
 *
 * <p>Hibernate hands it over as a row value, of which it would send the first part only.
 *
 * @param embeddable what is embedded
 * @param parts in the order of its columns
 */
public record AggregateValue(EmbeddableMappingType embeddable, List<? extends Expression> parts)
        implements SelfRenderingExpression {

    /** The value, if an expression is the row value of such an embeddable. */
    public static Optional<Expression> of(Expression expression) {
        SqlTuple tuple = SqlTupleContainer.getSqlTuple(expression);
        boolean whole = tuple != null
                && tuple.getExpressionType() instanceof EmbeddableValuedModelPart part
                && part.getEmbeddableTypeDescriptor().getAggregateMapping() != null
                && part.getEmbeddableTypeDescriptor().getJdbcValueCount()
                        == tuple.getExpressions().size();
        return whole
                ? Optional.of(new AggregateValue(
                        ((EmbeddableValuedModelPart) tuple.getExpressionType()).getEmbeddableTypeDescriptor(),
                        tuple.getExpressions()))
                : Optional.empty();
    }

    @Override
    public JdbcMappingContainer getExpressionType() {
        return embeddable.getAggregateMapping().getJdbcMapping();
    }

    @Override
    public void renderToSql(SqlAppender sql, SqlAstTranslator<?> translator, SessionFactoryImplementor factory) {
        boolean struct = embeddable.getAggregateMapping().getJdbcMapping().getJdbcType() instanceof StructType;
        List<Integer> order = struct
                ? StructFields.ordered(embeddable)
                : IntStream.range(0, parts.size()).boxed().toList();
        String separator = struct ? "named_struct('" : "json_object('";
        for (int i : order) {
            sql.appendSql(separator);
            sql.appendSql(StructFields.name(embeddable.getJdbcValueSelectable(i).getSelectableName()));
            sql.appendSql("',");
            parts.get(i).accept(translator);
            separator = ",'";
        }
        sql.appendSql(')');
    }
}
