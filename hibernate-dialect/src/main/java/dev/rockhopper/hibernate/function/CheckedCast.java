/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.function.CastFunction;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.CastTarget;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * {@code cast}, as far as StarRocks has it: no decimal becomes a date, a time or bytes, and no array becomes a single value but text.
 * A text keeps its length in StarRocks, whatever the cast says, so it is cut.
 *
 * <p>Source: FE class {@code TypeManager}; answers of a frontend to a cast of each type to each other.
 */
final class CheckedCast extends CastFunction {

    CheckedCast(Dialect dialect) {
        super(dialect, dialect.getPreferredSqlTypeCodeForBoolean());
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        JdbcMapping source = mapping(arguments.get(0));
        JdbcMapping target = arguments.get(1) instanceof CastTarget cast ? cast.getJdbcMapping() : null;
        if (source != null && target != null) {
            check(source, target);
        }
        Long length = arguments.get(1) instanceof CastTarget cast ? length(cast) : null;
        sql.appendSql(length == null ? "" : "left(");
        super.render(sql, arguments, type, translator);
        sql.appendSql(length == null ? "" : "," + length + ")");
    }

    private static JdbcMapping mapping(SqlAstNode node) {
        return node instanceof Expression expression
                        && expression.getExpressionType() != null
                        && expression.getExpressionType().getJdbcTypeCount() == 1
                ? expression.getExpressionType().getSingleJdbcMapping()
                : null;
    }

    private static void check(JdbcMapping source, JdbcMapping target) {
        JdbcType to = target.getJdbcType();
        if (source instanceof BasicPluralType<?, ?> && !(target instanceof BasicPluralType<?, ?>) && !isText(to)) {
            throw refusal("an array to a single value", "Take an element: array_get(a, 1).");
        }
        if (source.getJdbcType().isDecimal() && (isMoment(to) || to.isBinary())) {
            throw refusal("a decimal number to a date, a time or bytes", "Use from_unixtime, or makedate.");
        }
    }

    /** The longest text that the target holds; null if it is no text, or one of any length. */
    private static Long length(CastTarget target) {
        if (!target.getJdbcMapping().getJdbcType().isString()) {
            return null;
        }
        boolean character = target.getJdbcMapping().getJavaTypeDescriptor().getJavaTypeClass() == Character.class;
        return character && target.getLength() == null ? Long.valueOf(1) : target.getLength();
    }

    private static boolean isText(JdbcType type) {
        return type.isString() || type.getDdlTypeCode() == SqlTypes.JSON;
    }

    private static boolean isMoment(JdbcType type) {
        return type.isTemporal() || type.getDdlTypeCode() == SqlTypes.TIME;
    }

    private static RockhopperException refusal(String what, String remedy) {
        return new RockhopperException(
                DialectCode.UNSUPPORTED_QUERY.error("cast", "StarRocks does not cast " + what + '.', remedy));
    }
}
