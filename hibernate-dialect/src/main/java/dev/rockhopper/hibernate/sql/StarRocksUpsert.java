/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jdbc.Expectation;
import org.hibernate.persister.entity.mutation.EntityTableMapping;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.exec.spi.JdbcOperation;
import org.hibernate.sql.model.MutationOperation;
import org.hibernate.sql.model.ast.ColumnValueBinding;
import org.hibernate.sql.model.internal.OptionalTableUpdate;
import org.hibernate.sql.model.jdbc.DeleteOrUpsertOperation;
import org.hibernate.sql.model.jdbc.UpsertOperation;

/**
 * An upsert as one INSERT, which on a primary-key table replaces the row of the same key.
 *
 * <p>Source: docs/en/table_design/table_types/primary_key_table.md.
 */
public final class StarRocksUpsert {

    private StarRocksUpsert() {}

    /** Whether the INSERT means the same: no version to compare and no column that an update must leave alone. */
    public static boolean isExpressible(OptionalTableUpdate update) {
        return update.getNumberOfOptimisticLockBindings() == 0
                && update.getValueBindings().stream().allMatch(ColumnValueBinding::isAttributeUpdatable);
    }

    /** The operation for an update for which {@link #isExpressible} holds. */
    public static MutationOperation operation(OptionalTableUpdate update, SessionFactoryImplementor factory) {
        Translator translator = new Translator(factory, update);
        translator.render(update);
        UpsertOperation upsert = new UpsertOperation(
                update.getMutatingTable().getTableMapping(),
                update.getMutationTarget(),
                translator.getSql(),
                new Expectation.RowCount(),
                translator.getParameterBinders());
        return new DeleteOrUpsertOperation(
                update.getMutationTarget(),
                (EntityTableMapping) update.getMutatingTable().getTableMapping(),
                upsert,
                update);
    }

    private static final class Translator extends StarRocksSqlAstTranslator<JdbcOperation> {

        Translator(SessionFactoryImplementor factory, Statement statement) {
            super(factory, statement);
        }

        void render(OptionalTableUpdate update) {
            List<ColumnValueBinding> bindings = new ArrayList<>(update.getKeyBindings());
            bindings.addAll(update.getValueBindings());
            appendSql("insert into " + update.getMutatingTable().getTableName());
            String separator = " (";
            for (ColumnValueBinding binding : bindings) {
                appendSql(separator + binding.getColumnReference().getColumnExpression());
                separator = ",";
            }
            separator = ") values (";
            for (ColumnValueBinding binding : bindings) {
                appendSql(separator);
                binding.getValueExpression().accept(this);
                separator = ",";
            }
            appendSql(')');
        }
    }
}
