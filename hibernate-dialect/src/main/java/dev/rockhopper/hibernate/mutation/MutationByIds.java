/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.mutation;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.internal.util.MutableObject;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.spi.DomainQueryExecutionContext;
import org.hibernate.query.sqm.internal.DomainParameterXref;
import org.hibernate.query.sqm.mutation.internal.inline.InlineMutationStrategy;
import org.hibernate.query.sqm.mutation.spi.MultiTableHandler;
import org.hibernate.query.sqm.tree.update.SqmAssignment;
import org.hibernate.query.sqm.tree.update.SqmUpdateStatement;
import org.hibernate.spi.NavigablePath;
import org.hibernate.sql.exec.spi.JdbcParameterBindings;

/** Reads the ids first and uses them in one statement a table: no temporary table, no DDL at runtime. */
public final class MutationByIds extends InlineMutationStrategy {

    /** A strategy for any entity. */
    public MutationByIds() {
        super(statement -> new IdsInList());
    }

    /** An update of an optional table would have to insert the rows that are missing there, which the ids alone do not tell. */
    @Override
    public MultiTableHandler buildHandler(
            SqmUpdateStatement<?> statement,
            DomainParameterXref parameters,
            DomainQueryExecutionContext context,
            MutableObject<JdbcParameterBindings> bindings) {
        EntityPersister entity = context.getSession()
                .getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(statement.getTarget().getEntityName());
        for (SqmAssignment<?> assignment : statement.getSetClause().getAssignments()) {
            String attribute = attribute(assignment.getTargetPath().getNavigablePath());
            if (isOptional(entity, table(entity, attribute))) {
                throw new RockhopperException(DialectCode.OPTIONAL_TABLE.error(
                        entity.getEntityName(),
                        "The attribute " + attribute
                                + " lies in a secondary table that may have no row for the entity.",
                        "Annotate the entity @SecondaryRow(optional = false), or change the entities one by one."));
            }
        }
        return super.buildHandler(statement, parameters, context, bindings);
    }

    /** The attribute of the entity that a path begins with. */
    private static String attribute(NavigablePath path) {
        NavigablePath first = path;
        while (first.getParent() != null && first.getParent().getParent() != null) {
            first = first.getParent();
        }
        return first.getLocalName();
    }

    private static String table(EntityPersister entity, String attribute) {
        AttributeMapping mapping = entity.findAttributeMapping(attribute);
        return mapping == null || mapping.getJdbcTypeCount() == 0
                ? ""
                : mapping.getSelectable(0).getContainingTableExpression();
    }

    private static boolean isOptional(EntityPersister entity, String table) {
        for (int i = 0; i < entity.getTableSpan(); i++) {
            if (entity.getTableName(i).equals(table) && entity.isNullableTable(i)) {
                return true;
            }
        }
        return false;
    }
}
