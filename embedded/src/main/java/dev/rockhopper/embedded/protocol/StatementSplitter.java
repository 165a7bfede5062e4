/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its semicolons. */
final class StatementSplitter {

    private StatementSplitter() {}

    /**
     * The statements of a text, without ending semicolons and without empty ones; blanks and comments before a statement stay with it. A text
     * without any statement is returned as it is, so that whoever parses it can say what is missing.
     */
    static List<String> split(String sql) {
        List<String> statements = new ArrayList<>();
        SqlScanner scanner = new SqlScanner(sql);
        int start = 0;
        boolean empty = true;
        while (scanner.next()) {
            if (!scanner.is(';')) {
                empty = false;
                continue;
            }
            if (!empty) {
                statements.add(sql.substring(start, scanner.start()));
            }
            start = scanner.end();
            empty = true;
        }
        if (!empty || statements.isEmpty()) {
            statements.add(sql.substring(start));
        }
        return List.copyOf(statements);
    }
}
