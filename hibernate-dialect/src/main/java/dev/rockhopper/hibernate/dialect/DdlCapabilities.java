/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import dev.rockhopper.hibernate.dialect.ddl.NoExporter;
import dev.rockhopper.hibernate.dialect.ddl.NoIdentity;
import dev.rockhopper.hibernate.dialect.ddl.NoUniqueKeys;
import dev.rockhopper.schema.entity.ReservedWords;
import jakarta.persistence.GenerationType;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.dialect.identity.IdentityColumnSupport;
import org.hibernate.dialect.sequence.NoSequenceSupport;
import org.hibernate.dialect.sequence.SequenceSupport;
import org.hibernate.dialect.unique.UniqueDelegate;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.env.spi.IdentifierCaseStrategy;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelper;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelperBuilder;
import org.hibernate.engine.jdbc.env.spi.NameQualifierSupport;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.tool.schema.extract.internal.SequenceInformationExtractorNoOpImpl;
import org.hibernate.tool.schema.extract.spi.SequenceInformationExtractor;
import org.hibernate.tool.schema.spi.Exporter;

/**
 * Names, comments and which schema objects exist: no constraints, no sequences, a database is a JDBC catalog.
 *
 * <p>Source: docs/en/sql-reference/sql-statements/table_bucket_part_index/CREATE_TABLE.md.
 */
abstract class DdlCapabilities extends SqlCapabilities {

    DdlCapabilities(DialectResolutionInfo info) {
        super(info);
    }

    DdlCapabilities(StarRocksVersion version) {
        super(version);
    }

    @Override
    public char openQuote() {
        return '`';
    }

    @Override
    public char closeQuote() {
        return '`';
    }

    @Override
    public NameQualifierSupport getNameQualifierSupport() {
        return NameQualifierSupport.CATALOG;
    }

    @Override
    public IdentifierHelper buildIdentifierHelper(IdentifierHelperBuilder builder, DatabaseMetaData metadata)
            throws SQLException {
        builder.setUnquotedCaseStrategy(IdentifierCaseStrategy.MIXED);
        builder.setQuotedCaseStrategy(IdentifierCaseStrategy.MIXED);
        builder.setNameQualifierSupport(getNameQualifierSupport());
        builder.setAutoQuoteKeywords(true);
        builder.setReservedWords(ReservedWords.ALL);
        return builder.build();
    }

    @Override
    protected void registerDefaultKeywords() {
        super.registerDefaultKeywords();
        ReservedWords.ALL.forEach(this::registerKeyword);
    }

    /** Source: docs/en/sql-reference/System_limit.md. */
    @Override
    public int getMaxIdentifierLength() {
        return 1024;
    }

    @Override
    public boolean canCreateCatalog() {
        return true;
    }

    @Override
    public String[] getCreateCatalogCommand(String catalogName) {
        return new String[] {"create database if not exists " + quoted(catalogName)};
    }

    @Override
    public String[] getDropCatalogCommand(String catalogName) {
        return new String[] {"drop database if exists " + quoted(catalogName)};
    }

    @Override
    public boolean canCreateSchema() {
        return false;
    }

    private static String quoted(String name) {
        return name.startsWith("`") ? name : "`" + name.replace("`", "``") + "`";
    }

    @Override
    public boolean supportsIfExistsBeforeTableName() {
        return true;
    }

    @Override
    public String getTableComment(String comment) {
        return " comment " + StringLiterals.quote(comment);
    }

    @Override
    public String getColumnComment(String comment) {
        return " comment " + StringLiterals.quote(comment);
    }

    @Override
    public IdentityColumnSupport getIdentityColumnSupport() {
        return NoIdentity.INSTANCE;
    }

    @Override
    public SequenceSupport getSequenceSupport() {
        return NoSequenceSupport.INSTANCE;
    }

    @Override
    public SequenceInformationExtractor getSequenceInformationExtractor() {
        return SequenceInformationExtractorNoOpImpl.INSTANCE;
    }

    @Override
    public GenerationType getNativeValueGenerationStrategy() {
        return GenerationType.UUID;
    }

    @Override
    public String getSelectGUIDString() {
        return "select uuid()";
    }

    @Override
    public UniqueDelegate getUniqueDelegate() {
        return NoUniqueKeys.INSTANCE;
    }

    @Override
    public Exporter<ForeignKey> getForeignKeyExporter() {
        return NoExporter.instance();
    }

    @Override
    public Exporter<UniqueKey> getUniqueKeyExporter() {
        return NoExporter.instance();
    }

    @Override
    public Exporter<Index> getIndexExporter() {
        return NoExporter.instance();
    }

    @Override
    public Exporter<Sequence> getSequenceExporter() {
        return NoExporter.instance();
    }

    @Override
    public boolean dropConstraints() {
        return false;
    }

    @Override
    public boolean supportsColumnCheck() {
        return false;
    }

    @Override
    public boolean supportsTableCheck() {
        return false;
    }

    @Override
    public boolean supportsUniqueConstraints() {
        return false;
    }

    @Override
    public boolean supportsCascadeDelete() {
        return false;
    }

    @Override
    public boolean canDisableConstraints() {
        return false;
    }

    /** StarRocks truncates one table per statement. */
    @Override
    public boolean canBatchTruncate() {
        return false;
    }
}
