/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import dev.rockhopper.hibernate.error.StarRocksExceptions;
import dev.rockhopper.hibernate.function.StarRocksFunctions;
import dev.rockhopper.hibernate.mutation.MutationByIds;
import dev.rockhopper.hibernate.mutation.NoMultiTableInsert;
import dev.rockhopper.hibernate.sql.StarRocksSqlAstTranslatorFactory;
import dev.rockhopper.hibernate.sql.StarRocksUpsert;
import dev.rockhopper.hibernate.tool.StarRocksSchemaTool;
import dev.rockhopper.hibernate.type.StarRocksTypes;
import java.util.Map;
import org.hibernate.LockOptions;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.spi.RuntimeModelCreationContext;
import org.hibernate.persister.entity.mutation.EntityMutationTarget;
import org.hibernate.query.sqm.mutation.spi.SqmMultiTableInsertStrategy;
import org.hibernate.query.sqm.mutation.spi.SqmMultiTableMutationStrategy;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.hibernate.sql.ast.SqlAstTranslatorFactory;
import org.hibernate.sql.ast.spi.LockingClauseStrategy;
import org.hibernate.sql.ast.tree.select.QuerySpec;
import org.hibernate.sql.model.MutationOperation;
import org.hibernate.sql.model.internal.OptionalTableUpdate;
import org.hibernate.tool.schema.spi.SchemaManagementTool;

/**
 * Hibernate's view of StarRocks 3.3 and newer.
 *
 * <p>Chosen by {@link StarRocksDialectResolver}, or by {@code hibernate.dialect=StarRocks}. It extends {@code Dialect} and not
 * {@code MySQLDialect}: StarRocks speaks MySQL's protocol, but not its SQL (LIKE without ESCAPE, UPDATE and DELETE without alias, no
 * row values, no locks, other casts and column types).
 */
public class StarRocksDialect extends TypeNames {

    private RowLocks rowLocks = RowLocks.REFUSE;

    /** Without a connection: the newest StarRocks is assumed. */
    public StarRocksDialect() {
        super(StarRocksVersion.DEFAULT);
    }

    /** For the server behind {@code info}, or for the newest version if there is no connection. */
    public StarRocksDialect(DialectResolutionInfo info) {
        super(info);
    }

    /** For a given version. */
    public StarRocksDialect(StarRocksVersion version) {
        super(version);
    }

    @Override
    public DatabaseVersion determineDatabaseVersion(DialectResolutionInfo info) {
        return ServerProbe.currentVersion(info).map(StarRocksVersion::parse).orElseGet(() -> configuredVersion(info));
    }

    /** {@code jakarta.persistence.database-product-version} counts only together with the product name StarRocks. */
    private static StarRocksVersion configuredVersion(DialectResolutionInfo info) {
        boolean named = "StarRocks".equalsIgnoreCase(info.getDatabaseName()) && info.getDatabaseVersion() != null;
        return named ? StarRocksVersion.parse(info.getDatabaseVersion()) : StarRocksVersion.DEFAULT;
    }

    @Override
    protected DatabaseVersion getMinimumSupportedVersion() {
        return StarRocksVersion.MINIMUM;
    }

    @Override
    public void contributeTypes(TypeContributions typeContributions, ServiceRegistry serviceRegistry) {
        super.contributeTypes(typeContributions, serviceRegistry);
        rowLocks = RowLocks.of(
                serviceRegistry.requireService(ConfigurationService.class).getSettings());
        StarRocksTypes.contribute(typeContributions);
    }

    @Override
    public void initializeFunctionRegistry(FunctionContributions functionContributions) {
        super.initializeFunctionRegistry(functionContributions);
        StarRocksFunctions.register(functionContributions, this);
    }

    @Override
    @SuppressWarnings("removal") // LockOptions is what Hibernate passes
    public LockingClauseStrategy getLockingClauseStrategy(QuerySpec querySpec, LockOptions lockOptions) {
        rowLocks.check(lockOptions);
        return super.getLockingClauseStrategy(querySpec, lockOptions);
    }

    @Override
    public SqlAstTranslatorFactory getSqlAstTranslatorFactory() {
        return StarRocksSqlAstTranslatorFactory.INSTANCE;
    }

    @Override
    public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
        return StarRocksExceptions.INSTANCE;
    }

    /** INSERT into a primary-key table replaces the row of the same key, so an upsert is one INSERT. */
    @Override
    public MutationOperation createOptionalTableUpdateOperation(
            EntityMutationTarget mutationTarget, OptionalTableUpdate update, SessionFactoryImplementor factory) {
        return StarRocksUpsert.isExpressible(update)
                ? StarRocksUpsert.operation(update, factory)
                : super.createOptionalTableUpdateOperation(mutationTarget, update, factory);
    }

    @Override
    public SqmMultiTableMutationStrategy getFallbackSqmMutationStrategy(
            EntityMappingType entity, RuntimeModelCreationContext context) {
        return new MutationByIds();
    }

    @Override
    public SqmMultiTableInsertStrategy getFallbackSqmInsertStrategy(
            EntityMappingType entity, RuntimeModelCreationContext context) {
        return new NoMultiTableInsert(entity.getEntityName());
    }

    /** Schema management through Rockhopper's own reader, diff and planner; only for persistence units of this dialect. */
    @Override
    public SchemaManagementTool getFallbackSchemaManagementTool(
            Map<String, Object> configurationValues, ServiceRegistryImplementor registry) {
        return StarRocksSchemaTool.create();
    }
}
