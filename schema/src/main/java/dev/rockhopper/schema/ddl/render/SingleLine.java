/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

/** A query on one line: without comments, with a blank for each line break outside of strings and quoted names. */
final class SingleLine {

    private final String sql;
    private final StringBuilder line = new StringBuilder();
    private int at;

    private SingleLine(String sql) {
        this.sql = sql;
    }

    static String of(String sql) {
        SingleLine text = new SingleLine(sql);
        while (text.at < sql.length()) {
            text.next();
        }
        return text.line.toString().strip();
    }

    private void next() {
        char next = sql.charAt(at);
        if (sql.startsWith("--", at)) {
            skipTo(sql.indexOf('\n', at), 0);
        } else if (sql.startsWith("/*", at) && !sql.startsWith("/*+", at)) {
            skipTo(sql.indexOf("*/", at + 2), 2);
        } else if (next == '\'' || next == '"' || next == '`') {
            quoted(next);
        } else {
            if (Character.isWhitespace(next)) {
                blank();
            } else {
                line.append(next);
            }
            at++;
        }
    }

    private void skipTo(int end, int length) {
        blank();
        at = end < 0 ? sql.length() : end + length;
    }

    private void blank() {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private void quoted(char quote) {
        int end = at + 1;
        while (end < sql.length() && sql.charAt(end) != quote) {
            end += sql.charAt(end) == '\\' && quote != '`' ? 2 : 1;
        }
        end = Math.min(end + 1, sql.length());
        line.append(sql, at, end);
        at = end;
    }
}
