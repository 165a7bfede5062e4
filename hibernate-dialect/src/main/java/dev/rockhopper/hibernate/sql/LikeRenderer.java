/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import dev.rockhopper.hibernate.dialect.StringLiterals;
import org.hibernate.sql.ast.spi.AbstractSqlAstTranslator;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.Literal;
import org.hibernate.sql.ast.tree.predicate.LikePredicate;

/** Renders LIKE and ILIKE without ESCAPE. */
final class LikeRenderer {

    /** Stands for a doubled escape character while the single ones are replaced; no text has it. */
    private static final String PLACEHOLDER = "'\u0001'";

    private final AbstractSqlAstTranslator<?> sql;

    LikeRenderer(AbstractSqlAstTranslator<?> sql) {
        this.sql = sql;
    }

    void render(LikePredicate predicate) {
        boolean lower = !predicate.isCaseSensitive();
        open(lower);
        predicate.getMatchExpression().accept(sql);
        close(lower);
        sql.appendSql(predicate.isNegated() ? " not like " : " like ");
        open(lower);
        pattern(predicate.getPattern(), predicate.getEscapeCharacter());
        close(lower);
    }

    private void open(boolean lower) {
        if (lower) {
            sql.appendSql("lower(");
        }
    }

    private void close(boolean lower) {
        if (lower) {
            sql.appendSql(')');
        }
    }

    private void pattern(Expression pattern, Expression escape) {
        boolean literalEscape = escape == null || literal(escape) != null;
        if (literal(pattern) != null && literalEscape) {
            sql.appendSql(StringLiterals.quote(LikePatterns.rewrite(literal(pattern), escapeCharacter(escape))));
        } else if (escapeCharacter(escape) != null && escapeCharacter(escape) == '\\') {
            pattern.accept(sql);
        } else {
            rewrittenByServer(pattern, escape, literalEscape && escapeCharacter(escape) == null);
        }
    }

    /** Doubles backslashes; then turns single escape characters into backslashes and doubled ones into one. */
    private void rewrittenByServer(Expression pattern, Expression escape, boolean noEscape) {
        sql.appendSql(noEscape ? "replace(" : "replace(replace(replace(replace(");
        pattern.accept(sql);
        sql.appendSql(",'\\\\','\\\\\\\\')");
        if (!noEscape) {
            sql.appendSql(",concat(");
            escape.accept(sql);
            sql.appendSql(',');
            escape.accept(sql);
            sql.appendSql(")," + PLACEHOLDER + "),");
            escape.accept(sql);
            sql.appendSql(",'\\\\')," + PLACEHOLDER + ',');
            escape.accept(sql);
            sql.appendSql(')');
        }
    }

    private static Character escapeCharacter(Expression escape) {
        String text = escape == null ? "" : literal(escape);
        return text == null || text.isEmpty() ? null : text.charAt(0);
    }

    private static String literal(Expression expression) {
        return expression instanceof Literal literal && literal.getLiteralValue() != null
                ? literal.getLiteralValue().toString()
                : null;
    }
}
