/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.protocol.prepared.PreparedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementSplitterTest {

    @Test
    void cutsAtSemicolonsThatAreNotQuoted() {
        assertThat(StatementSplitter.split("a; b ;c")).containsExactly("a", " b ", "c");
        assertThat(StatementSplitter.split("a ';' \";\" `;`;b")).containsExactly("a ';' \";\" `;`", "b");
        assertThat(StatementSplitter.split("a /*;*/ --;\n b")).containsExactly("a /*;*/ --;\n b");
        assertThat(StatementSplitter.split("5--3;4")).containsExactly("5--3;4");
        assertThat(StatementSplitter.split("a # b;c")).containsExactly("a # b", "c");
    }

    @Test
    void knowsHowQuotesAreEscaped() {
        assertThat(StatementSplitter.split("'it\\';';x")).containsExactly("'it\\';'", "x");
        assertThat(StatementSplitter.split("'it'';';x")).containsExactly("'it'';'", "x");
        assertThat(StatementSplitter.split("`a\\`;x")).containsExactly("`a\\`", "x");
        assertThat(StatementSplitter.split("'\\\\';x")).containsExactly("'\\\\'", "x");
    }

    @Test
    void leavesOutEmptyStatements() {
        assertThat(StatementSplitter.split(";; a;; /* b */ ; -- c")).containsExactly(" a");
        assertThat(StatementSplitter.split("")).containsExactly("");
        assertThat(StatementSplitter.split("/* ping */")).containsExactly("/* ping */");
    }

    @Test
    void takesWhatIsNotClosedToTheEnd() {
        assertThat(StatementSplitter.split("a;'b;c")).containsExactly("a", "'b;c");
        assertThat(StatementSplitter.split("a 'b\\")).containsExactly("a 'b\\");
        assertThat(StatementSplitter.split("a /* ;")).containsExactly("a /* ;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?, '?', `?`, \"?\" /* ? */ | 1",
                "(select ?) union (select ?)        | 2",
                "VALUES (?)                         | 1",
                "WITH a AS (SELECT 1) SELECT ?      | 1",
                "WITH a AS (SELECT 1) DELETE FROM t | -1",
                "INSERT INTO t SELECT ?             | -1",
                "SHOW TABLES                        | -1",
                "/* SELECT */ DELETE FROM t         | -1"
            })
    void findsParametersOfQueriesOnly(String sql, int parameters) {
        int found;
        try {
            found = PreparedQuery.of(sql).parameterCount();
        } catch (ServerError e) {
            assertThat(e.code()).isEqualTo(1295);
            found = -1;
        }
        assertThat(found).isEqualTo(parameters);
    }
}
