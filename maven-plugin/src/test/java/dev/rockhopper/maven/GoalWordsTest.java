/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice in the words of Maven. */
class GoalWordsTest {

    static final Map<String, Map<String, Boolean>> GOALS = Map.of(
            "revision", Map.of("message", false, "offline", true, "rebuild", false),
            "upgrade", Map.of("target", false, "allow", false, "url", false, "passwordFile", false, "offline", true),
            "stamp", Map.of("target", false),
            "downgrade", Map.of("target", false, "allow", false),
            "history", Map.of("steps", true),
            "current", Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "If that is meant: --allow data-loss. Nothing was changed. => If that is meant: -Drockhopper.allow=data-loss. Nothing was"
                        + " changed.",
                "Give it by --url, by ROCKHOPPER_URL or in x. => Give it by -Drockhopper.url, by ROCKHOPPER_URL or in x.",
                "Use --password-file in scripts. => Use -Drockhopper.passwordFile in scripts.",
                "compare instead (--offline). => compare instead (-Drockhopper.offline).",
                "Leave out --targets. => Leave out --targets.",
                "Write it: rockhopper revision --offline -m \"what changes\" => Write it: mvn rockhopper:revision -Drockhopper.offline"
                        + " -Drockhopper.message=\"what changes\"",
                "See rockhopper current; rockhopper upgrade applies what is pending. => See mvn rockhopper:current; mvn rockhopper:upgrade"
                        + " applies what is pending.",
                "Run rockhopper resume; rockhopper history --steps shows how far. => Run mvn rockhopper:command"
                        + " -Drockhopper.arguments=resume; mvn rockhopper:history -Drockhopper.steps shows how far.",
                "it was done: rockhopper resume --mark done|not-run => it was done: mvn rockhopper:command"
                        + " -Drockhopper.arguments='resume --mark done|not-run'",
                "→ rockhopper resume (or upgrade) goes on. => → mvn rockhopper:command -Drockhopper.arguments=resume (or upgrade) goes on.",
                "Run rockhopper stamp head first; then => Run mvn rockhopper:stamp -Drockhopper.target=head first; then",
                "rockhopper downgrade --sql head:base shows it => mvn rockhopper:command -Drockhopper.arguments='downgrade --sql head:base' shows it",
                "rockhopper unlock --yes => mvn rockhopper:command -Drockhopper.arguments='unlock --yes'",
                "See rockhopper revision --help. => See mvn rockhopper:help -Ddetail -Dgoal=revision.",
                "in rockhopper tables => in rockhopper tables",
                "rockhopper_history -- nothing => rockhopper_history -- nothing"
            })
    void isTranslated(String said, String expected) {
        assertThat(new GoalWords("upgrade", GOALS).translate(said)).isEqualTo(expected);
    }

    @Test
    void theLineKeepsItsBeginning() {
        assertThat(new GoalWords("check", GOALS).translate("  → See rockhopper current."))
                .isEqualTo("  → See mvn rockhopper:current.");
    }
}
