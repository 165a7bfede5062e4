/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.DmlTargetColumnQualifierSupport;
import org.hibernate.dialect.FunctionalDependencyAnalysisSupport;
import org.hibernate.dialect.FunctionalDependencyAnalysisSupportImpl;
import org.hibernate.dialect.NullOrdering;
import org.hibernate.dialect.SelectItemReferenceStrategy;
import org.hibernate.dialect.lock.internal.NoLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.dialect.pagination.LimitHandler;
import org.hibernate.dialect.pagination.LimitLimitHandler;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.query.common.FetchClauseType;
import org.hibernate.query.sqm.CastType;
import org.hibernate.query.sqm.TrimSpec;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.descriptor.java.PrimitiveByteArrayJavaType;

/**
 * What StarRocks' query language can and cannot say, as the answers that Hibernate's translator asks for.
 *
 * <p>Source: {@code StarRocks.g4} and recorded answers of a frontend; nothing here depends on the version.
 */
abstract class SqlCapabilities extends Dialect {

    SqlCapabilities(DialectResolutionInfo info) {
        super(info);
    }

    SqlCapabilities(StarRocksVersion version) {
        super(version);
    }

    @Override
    public LimitHandler getLimitHandler() {
        return LimitLimitHandler.INSTANCE;
    }

    /** No row locks: a lock request reads without a lock, as there is no isolation that a lock could add to. */
    @Override
    public LockingSupport getLockingSupport() {
        return NoLockingSupport.NO_LOCKING_SUPPORT;
    }

    @Override
    @SuppressWarnings("deprecation") // asked by parts of Hibernate that do not know LockingSupport
    public boolean supportsForUpdate() {
        return false;
    }

    @Override
    public String getForUpdateString() {
        return "";
    }

    @Override
    public boolean supportsWindowFunctions() {
        return true;
    }

    /** From 4.1 on; the translator refuses them for older servers. */
    @Override
    public boolean supportsRecursiveCTE() {
        return true;
    }

    /** Only table functions may be lateral ("Only support lateral join with UDTF"). */
    @Override
    public boolean supportsLateral() {
        return false;
    }

    @Override
    public boolean supportsFetchClause(FetchClauseType type) {
        return false;
    }

    /** Not every aggregate takes one ({@code count(distinct …)}, {@code stddev}, {@code group_concat}), and none over a window does. */
    @Override
    public boolean supportsFilterClause() {
        return false;
    }

    @Override
    public boolean supportsDistinctFromPredicate() {
        return true;
    }

    @Override
    public boolean supportsIsTrue() {
        return false;
    }

    @Override
    public boolean supportsExceptAll() {
        return false;
    }

    @Override
    public boolean supportsRowValueConstructorSyntax() {
        return false;
    }

    @Override
    public boolean supportsRowValueConstructorGtLtSyntax() {
        return false;
    }

    @Override
    public boolean supportsRowValueConstructorDistinctFromSyntax() {
        return false;
    }

    @Override
    public boolean supportsRowValueConstructorSyntaxInQuantifiedPredicates() {
        return false;
    }

    @Override
    public boolean supportsRowValueConstructorSyntaxInInList() {
        return false;
    }

    @Override
    public boolean supportsRowValueConstructorSyntaxInInSubQuery() {
        return true;
    }

    @Override
    public boolean supportsTupleCounts() {
        return false;
    }

    @Override
    public boolean supportsTupleDistinctCounts() {
        return true;
    }

    @Override
    public boolean requiresParensForTupleDistinctCounts() {
        return false;
    }

    /** Longer lists than half of it are sent as rows. */
    @Override
    public int getInExpressionCountLimit() {
        return 10_000;
    }

    /** VALUES exists as a table, but not in an IN predicate. */
    @Override
    public boolean supportsValuesList() {
        return false;
    }

    @Override
    public boolean supportsValuesListForInsert() {
        return true;
    }

    @Override
    public boolean supportsNonQueryWithCTE() {
        return false;
    }

    @Override
    public boolean supportsNoColumnsInsert() {
        return false;
    }

    @Override
    public boolean supportsFromClauseInUpdate() {
        return false;
    }

    @Override
    public boolean supportsJoinsInDelete() {
        return false;
    }

    @Override
    public DmlTargetColumnQualifierSupport getDmlTargetColumnQualifierSupport() {
        return DmlTargetColumnQualifierSupport.TABLE_EXPRESSION;
    }

    /** ONLY_FULL_GROUP_BY is on and knows no functional dependencies, so every selected column must be grouped. */
    @Override
    public FunctionalDependencyAnalysisSupport getFunctionalDependencyAnalysisSupport() {
        return FunctionalDependencyAnalysisSupportImpl.NONE;
    }

    @Override
    public SelectItemReferenceStrategy getGroupBySelectItemReferenceStrategy() {
        return SelectItemReferenceStrategy.POSITION;
    }

    /** NULL sorts below every value unless {@code nulls first|last} says otherwise. */
    @Override
    public NullOrdering getNullOrdering() {
        return NullOrdering.SMALLEST;
    }

    @Override
    public boolean supportsNullPrecedence() {
        return true;
    }

    /** {@code dual} exists but takes no alias, so a derived table stands for it. */
    @Override
    public String getDual() {
        return "(select 1)";
    }

    @Override
    public String toBooleanValueString(boolean value) {
        return String.valueOf(value);
    }

    @Override
    public void appendBooleanValueString(SqlAppender appender, boolean value) {
        appender.appendSql(value);
    }

    @Override
    public String castPattern(CastType from, CastType to) {
        String pattern = CastPatterns.find(from, to);
        return pattern == null ? super.castPattern(from, to) : pattern;
    }

    @Override
    public String trimPattern(TrimSpec specification, boolean isWhitespace) {
        String function = switch (specification) {
            case LEADING -> "ltrim";
            case TRAILING -> "rtrim";
            case BOTH -> "trim";
        };
        return function + (isWhitespace ? "(?1)" : "(?1,?2)");
    }

    /** Texts are escaped with backslashes, whatever the SQL mode. */
    @Override
    public void appendLiteral(SqlAppender appender, String literal) {
        appender.appendSql(StringLiterals.quote(literal));
    }

    @Override
    public void appendBinaryLiteral(SqlAppender appender, byte[] bytes) {
        appender.appendSql("x'");
        PrimitiveByteArrayJavaType.INSTANCE.appendString(appender, bytes);
        appender.appendSql('\'');
    }

    /** Hints such as {@code SET_VAR(query_timeout=10)} stand after SELECT. */
    @Override
    public String getQueryHintString(String query, String hints) {
        return query.startsWith("select ")
                ? "select /*+ " + hints + " */ " + query.substring("select ".length())
                : query;
    }

    @Override
    public boolean useArrayForMultiValuedParameters() {
        return false;
    }

    @Override
    public boolean supportsLobValueChangePropagation() {
        return false;
    }

    @Override
    public boolean isJdbcLogWarningsEnabledByDefault() {
        return false;
    }
}
