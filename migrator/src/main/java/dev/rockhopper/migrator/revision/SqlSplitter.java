/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a SQL revision into statements; works for statements that the grammar does not know, too.
 *
 * <p>Comments before a statement are dropped, comments within it are kept.
 */
final class SqlSplitter {

    private static final String DIRECTIVE = "-- rockhopper:";

    private final List<SqlPart> parts = new ArrayList<>();
    private final StringBuilder sql = new StringBuilder();
    private List<String> directives = new ArrayList<>();
    private int line = 1;
    private int start = 1;

    private SqlSplitter() {}

    static List<SqlPart> split(String text) {
        SqlSplitter splitter = new SqlSplitter();
        SourceScanner.scan(SourceLanguage.SQL, CanonicalSource.plain(text)).forEach(splitter::add);
        splitter.end();
        return splitter.parts;
    }

    private void add(Segment segment) {
        switch (segment.kind()) {
            case CODE -> code(segment.text());
            case QUOTED -> text(segment.text());
            case COMMENT -> comment(segment.text());
        }
    }

    private void code(String code) {
        int from = 0;
        for (int semicolon = code.indexOf(';'); semicolon >= 0; semicolon = code.indexOf(';', from)) {
            text(code.substring(from, semicolon));
            end();
            from = semicolon + 1;
        }
        text(code.substring(from));
    }

    private void comment(String comment) {
        if (comment.startsWith(DIRECTIVE)) {
            directive(comment.substring(DIRECTIVE.length()).strip());
        } else if (sql.isEmpty()) {
            count(comment);
        } else {
            text(comment);
        }
    }

    /** What is irreversible is a step of its own; all else belongs to the next statement. */
    private void directive(String directive) {
        boolean alone = directive.startsWith(SqlRevision.IRREVERSIBLE) && sql.isEmpty();
        if (alone) {
            parts.add(new SqlPart("", List.of(directive), line));
        } else {
            directives.add(directive);
        }
    }

    private void text(String piece) {
        String rest = sql.isEmpty() ? piece.stripLeading() : piece;
        count(piece.substring(0, piece.length() - rest.length()));
        if (sql.isEmpty()) {
            start = line;
        }
        sql.append(rest);
        count(rest);
    }

    private void count(String piece) {
        for (int end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', end + 1)) {
            line++;
        }
    }

    private void end() {
        String statement = sql.toString().strip();
        if (!statement.isEmpty() || !directives.isEmpty()) {
            parts.add(new SqlPart(statement, directives, statement.isEmpty() ? line : start));
        }
        sql.setLength(0);
        directives = new ArrayList<>();
    }
}
