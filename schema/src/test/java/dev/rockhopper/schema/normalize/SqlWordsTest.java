/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlWordsTest {

    @Test
    void blanksCommentsCaseAndQuotesOfNamesMeanNothing() {
        assertThat(SqlWords.of("SELECT `A`, b -- comment\n FROM/* x */T where s<>\"x\" and n>=1.5"))
                .containsExactly(
                        "select", "a", ",", "b", "from", "t", "where", "s", "<>", "'x'", "and", "n", ">=", "1.5");
    }

    @Test
    void stringsKeepTheirCaseQuotesAndBackslashes() {
        assertThat(SqlWords.of("'It''s' 'a\\'b' '--no' '日本'")).containsExactly("'It''s'", "'a\\'b'", "'--no'", "'日本'");
    }

    @Test
    void whatIsNeverClosedEndsWithTheText() {
        assertThat(SqlWords.of("'a")).containsExactly("'a'");
        assertThat(SqlWords.of("`a")).containsExactly("a");
        assertThat(SqlWords.of("a /* b")).containsExactly("a");
        assertThat(SqlWords.of("'a\\")).containsExactly("'a\\'");
    }

    @Test
    void aMegabyteIsNoTrouble() {
        String text = "'" + "a\\'''".repeat(200_000) + "'";
        assertThat(SqlWords.of(text)).hasSize(1);
    }

    @Test
    void namesAreReplacedOutsideOfStringsAndCalls() {
        assertThat(SqlWords.withNames("upper(upper) || `Upper` || 'upper' -- upper", Map.of("upper", "x y")))
                .isEqualTo("upper(`x y`) || `x y` || 'upper' -- upper");
    }
}
