/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guesses of what was meant. */
class SuggestionTest {

    private static final List<String> NAMES = List.of("id", "userName", "user_group", "day");

    @ParameterizedTest
    @ValueSource(strings = {"username", "user_name", "usrName", "userNmae", "userNames", "USERNAME"})
    void near(String wrong) {
        assertThat(Suggestion.nearest(wrong, NAMES)).contains("userName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "x", "groupOfUsers"})
    void far(String wrong) {
        assertThat(Suggestion.nearest(wrong, NAMES)).isEmpty();
    }

    @Test
    void remedy() {
        assertThat(Suggestion.remedy("dya", NAMES)).isEqualTo("Did you mean day?");
        assertThat(Suggestion.remedy("email", NAMES)).isEqualTo("Use one of: id, userName, user_group, day.");
    }
}
