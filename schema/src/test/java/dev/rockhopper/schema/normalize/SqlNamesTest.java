/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a + 1                       | `b` + 1
                    `A` + 1                     | `b` + 1
                    date_trunc('a', a)          | date_trunc('a', `b`)
                    a(a)                        | a(`b`)
                    'it''s a' + "a" + aa + 1a   | 'it''s a' + "a" + aa + 1a
                    'x\\' a' + a                | 'x\\' a' + `b`
                    """)
    void renamesColumnsOnly(String before, String after) {
        assertThat(SqlWords.withNames(before, java.util.Map.of("a", "b"))).isEqualTo(after);
        assertThat(SqlWords.uses(before, "a")).isEqualTo(!before.equals(after));
    }
}
