/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.mutation;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.query.spi.DomainQueryExecutionContext;
import org.hibernate.query.sqm.internal.DomainParameterXref;
import org.hibernate.query.sqm.mutation.spi.MultiTableHandlerBuildResult;
import org.hibernate.query.sqm.mutation.spi.SqmMultiTableInsertStrategy;
import org.hibernate.query.sqm.tree.insert.SqmInsertStatement;

/**
 * Refuses INSERT SELECT into an entity that lies in several tables.
 *
 * <p>Hibernate's default makes a helper table ({@code HTE_…}) with DDL when the session factory starts, which is nothing to do to an
 * analytical database behind its owner's back.
 *
 * @param entity the name of the entity
 */
public record NoMultiTableInsert(String entity) implements SqmMultiTableInsertStrategy {

    @Override
    public MultiTableHandlerBuildResult buildHandler(
            SqmInsertStatement<?> statement, DomainParameterXref parameters, DomainQueryExecutionContext context) {
        throw new RockhopperException(DialectCode.MULTI_TABLE_INSERT.error(
                entity,
                "An INSERT statement into an entity of several tables cannot be one statement in StarRocks.",
                "Persist the entities one by one, or map the hierarchy with SINGLE_TABLE."));
    }
}
