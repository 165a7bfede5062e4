/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.Arrays;
import org.hibernate.dialect.aggregate.AggregateSupport.AggregateColumnWriteExpression;
import org.hibernate.dialect.aggregate.AggregateSupport.WriteExpressionRenderer;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.sql.ast.SqlAstNodeRenderingMode;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;

/**
 * Changes some fields of a struct, by making a new one: {@code named_struct('city','Rome','zip',address.zip)}.
 *
 * @param aggregate the column
 * @param struct its type
 * @param changed the fields that change
 */
record StructChange(SelectableMapping aggregate, StructType struct, SelectableMapping[] changed)
        implements WriteExpressionRenderer {

    @Override
    public void render(
            SqlAppender sql, SqlAstTranslator<?> translator, AggregateColumnWriteExpression values, String qualifier) {
        EmbeddableMappingType embeddable = struct.getEmbeddableMappingType();
        String separator = "named_struct('";
        for (int i : StructFields.ordered(embeddable)) {
            SelectableMapping field = embeddable.getJdbcValueSelectable(i);
            sql.appendSql(separator + StructFields.name(field.getSelectableName()) + "',");
            SelectableMapping change = change(field);
            if (change == null) {
                sql.appendSql(aggregate.getSelectionExpression() + '.' + field.getSelectableName());
            } else {
                translator.render(values.getValueExpression(change), SqlAstNodeRenderingMode.NO_UNTYPED);
            }
            separator = ",'";
        }
        sql.appendSql(')');
    }

    private SelectableMapping change(SelectableMapping field) {
        return Arrays.stream(changed)
                .filter(column -> column.getSelectablePath()
                        .getSelectableName()
                        .equals(field.getSelectablePath().getSelectableName()))
                .findFirst()
                .orElse(null);
    }
}
