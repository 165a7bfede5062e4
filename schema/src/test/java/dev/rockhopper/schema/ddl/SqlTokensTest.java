/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT a FROM t              | select  a /* x */ from t -- y
                    SELECT a FROM t              | SELECT `a` FROM `t`
                    SELECT a FROM t;             | SELECT a FROM t
                    SELECT sum(a) FROM t         | SELECT SUM(a) FROM t
                    SELECT "it's"                | SELECT 'it\\'s'
                    SELECT a <> b                | SELECT a != b
                    SELECT a.1b                  | SELECT a.`1b`
                    SELECT INTERVAL 1 DAY        | select interval 1 day
                    SELECT a ORDER BY a NULLS LAST | SELECT a ORDER BY a nulls last
                    SELECT a+b                   | SELECT a + b
                    SELECT X'ab'                 | SELECT x'AB'
                    """)
    void same(String a, String b) {
        assertThat(SqlTokens.sameText(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT a FROM t     | SELECT a FROM T
                    SELECT a            | SELECT A
                    SELECT a            | SELECT 'a'
                    SELECT 'a'          | SELECT 'A'
                    SELECT `select`     | SELECT SELECT
                    SELECT a, b         | SELECT b, a
                    SELECT 1            | SELECT 1.0
                    SELECT /*+ h */ a   | SELECT a
                    SELECT a            | SELECT a a
                    SELECT ab           | SELECT a b
                    """)
    void different(String a, String b) {
        assertThat(SqlTokens.sameText(a, b)).isFalse();
    }
}
