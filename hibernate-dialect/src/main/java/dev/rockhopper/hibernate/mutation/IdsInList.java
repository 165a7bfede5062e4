/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.SelectableConsumer;
import org.hibernate.query.sqm.mutation.internal.inline.InPredicateRestrictionProducer;
import org.hibernate.sql.ast.tree.expression.ColumnReference;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.from.TableReference;
import org.hibernate.sql.ast.tree.predicate.InListPredicate;
import org.hibernate.sql.exec.spi.ExecutionContext;

/**
 * {@code key in (ids)}, where the key is that of the table at hand.
 *
 * <p>Hibernate's own takes the column of the entity's id, which a secondary table or a collection table may call otherwise.
 */
final class IdsInList extends InPredicateRestrictionProducer {

    @Override
    public InListPredicate produceRestriction(
            List<Expression> ids,
            EntityMappingType entity,
            int valueIndex,
            ModelPart valueModelPart,
            TableReference table,
            Supplier<Consumer<SelectableConsumer>> keyColumns,
            ExecutionContext context) {
        if (keyColumns != null && entity.getIdentifierMapping().getJdbcTypeCount() == 1) {
            List<ColumnReference> columns = new ArrayList<>();
            keyColumns.get().accept((index, column) -> columns.add(new ColumnReference(table, column)));
            return new InListPredicate(columns.get(0), ids);
        }
        return super.produceRestriction(ids, entity, valueIndex, valueModelPart, table, keyColumns, context);
    }
}
