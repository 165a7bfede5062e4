/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

/**
 * An expression in a form that does not depend on how it was written: the server prints generated columns and partition functions from its
 * syntax tree, with brackets, quotes and type names of its own. Source: FE class {@code AST2StringVisitor}.
 */
public final class ExpressionForm {

    private ExpressionForm() {}

    /** The form; two expressions with the same form mean the same. Not SQL. */
    public static String of(String sql) {
        try {
            return new ExpressionParser(SqlWords.marked(sql)).parse();
        } catch (ExpressionParser.NotUnderstood e) {
            return String.join(" ", SqlWords.of(sql));
        }
    }

    /** Whether two expressions mean the same. */
    public static boolean same(String a, String b) {
        return a.equals(b) || of(a).equals(of(b));
    }
}
