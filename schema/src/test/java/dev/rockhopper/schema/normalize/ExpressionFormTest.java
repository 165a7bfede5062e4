/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "a + b * c ~ `a` + (`b` * `c`)",
                "(a + b) * c ~ ((`a` + `b`)) * `c`",
                "cast(a as string) ~ CAST(`a` AS VARCHAR(65533))",
                "cast(a as decimal64(10, 2)) ~ CAST(a AS DECIMAL(10,2))",
                "case when a is null then 0 else 1 end ~ CASE WHEN (a IS NULL) THEN 0 ELSE 1 END",
                "case a when 1 then 'x' end ~ CASE `a` WHEN 1 THEN 'x' END",
                "a != 1 and not b = 2 ~ (a <> 1) AND (NOT (b = 2))",
                "a between 1 and 2 and c ~ (a BETWEEN 1 AND 2) AND c",
                "a not in (1, 2) ~ a NOT IN (1,2)",
                "concat(s, \"x\") ~ concat(`s`, 'x')",
                "json_query(j, '$.a') ~ json_query(`j`,'$.a')",
                "arr[1] ~ `arr`[1]",
                "date_add(ts, interval 1 day) ~ date_add(`ts`, INTERVAL 1 DAY)",
                "extract(year from ts) ~ year(ts)",
                "a || b ~ (a) OR (b)",
                "-a - -1 ~ (-a) - (-1)",
                "a mod 2 ~ a % 2",
                "s like 'a%' ~ (s LIKE 'a%')",
                "[1, 2] ~ [1,2]",
                "dictionary_get('d', k)[1] ~ DICTIONARY_GET('d', `k`, false)[1]",
                "map{1: 2} ~ map { 1 : 2 }",
            })
    void sameMeaning(String a, String b) {
        assertThat(ExpressionForm.of(a)).isEqualTo(ExpressionForm.of(b)).startsWith("(");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "(a + b) * c ~ a + b * c",
                "a - b - c ~ a - (b - c)",
                "'a' ~ 'A'",
                "a is null ~ a is not null",
                "a in (1) ~ a not in (1)",
                "cast(a as int) ~ cast(a as bigint)",
                "f(a, b) ~ f(b, a)",
                "a and b or c ~ a and (b or c)",
            })
    void otherMeaning(String a, String b) {
        assertThat(ExpressionForm.same(a, b)).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsComparedByItsWords() {
        assertThat(ExpressionForm.of("a ??? b")).isEqualTo("a ? ? ? b");
        assertThat(ExpressionForm.of("(".repeat(5000))).hasSize(9999);
    }
}
