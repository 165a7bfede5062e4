/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attribute names in partition expressions. */
class ExpressionNamesTest {

    private static final Origin PLACE = Origin.of("a.Place");

    private final Problems problems = new Problems();

    private String resolve(String sql) {
        List<ColumnDeclaration> columns = List.of(
                ColumnDeclaration.of(
                        "happened_at", List.of("happenedAt", "time.at"), PLACE, ImpliedType.of("INT", "int")),
                ColumnDeclaration.of("day", List.of("theDay"), PLACE, ImpliedType.of("INT", "int")),
                ColumnDeclaration.of("a", List.of("both"), PLACE, ImpliedType.of("INT", "int")),
                ColumnDeclaration.of("b", List.of("both"), PLACE, ImpliedType.of("INT", "int")));
        return new ExpressionNames(new ColumnNames(columns, problems), "partitionBy", PLACE).resolve(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "date_trunc('day', happenedAt)|date_trunc('day', `happened_at`)",
                "date_trunc('day', `happenedAt`)|date_trunc('day', `happened_at`)",
                "date_trunc('day', time.at)|date_trunc('day', `happened_at`)",
                "date_trunc('day', HAPPENED_AT)|date_trunc('day', HAPPENED_AT)",
                "time_slice(theDay, INTERVAL 7 day, floor)|time_slice(`day`, INTERVAL 7 day, floor)",
                "date_trunc('happenedAt', DAY)|date_trunc('happenedAt', DAY)",
                "cast(theDay as DATE)|cast(`day` as DATE)",
                "str2date(theDay, 'it\\'s theDay')|str2date(`day`, 'it\\'s theDay')",
                "theDay(theDay)|theDay(`day`)",
            })
    void replaced(String written, String resolved) {
        assertThat(resolve(written)).isEqualTo(resolved);
        assertThat(problems.messages()).isEmpty();
    }

    @Test
    void unknownAndAmbiguousNamesAreReported() {
        resolve("f(hapenedAt, `date`, both)");
        assertThat(problems.messages())
                .extracting(Message::text)
                .containsExactly(
                        "partitionBy names hapenedAt, which is neither an attribute nor a column.",
                        "partitionBy names date, which is neither an attribute nor a column.",
                        "partitionBy names the attribute both, which has several columns: a, b.");
    }
}
