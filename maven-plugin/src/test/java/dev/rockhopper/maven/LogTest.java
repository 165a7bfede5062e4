/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What a command prints, and how it ends, as a build sees it. */
class LogTest {

    private final List<String> lines = new ArrayList<>();

    private final SystemStreamLog log = new SystemStreamLog() {
        @Override
        public void info(CharSequence text) {
            lines.add("info " + text);
        }

        @Override
        public void warn(CharSequence text) {
            lines.add("warn " + text);
        }

        @Override
        public void error(CharSequence text) {
            lines.add("error " + text);
        }
    };

    private final GoalWords words = new GoalWords("check", GoalWordsTest.GOALS);

    @Test
    void linesComeWholeWhateverThePieces() {
        PrintWriter out = new PrintWriter(new LogWriter(lines::add), true);
        out.print("a");
        out.print("b\nc\r\n\n");
        out.print("rest");
        assertThat(lines).containsExactly("ab", "c", "");
        out.close();
        assertThat(lines).containsExactly("ab", "c", "", "rest");
    }

    @Test
    void aMessageGoesOnAtItsLevel() {
        MessageLog messages = new MessageLog(log, words);
        List.of(
                        "it begins",
                        "warning RH1 a",
                        "  → rockhopper current",
                        "note RH2 c",
                        "error RH3 d",
                        "  → e",
                        "error RH4 f")
                .forEach(messages);
        assertThat(lines)
                .containsExactly(
                        "info it begins",
                        "warn RH1 a",
                        "warn   → mvn rockhopper:current",
                        "info RH2 c",
                        "error RH3 d",
                        "error   → e",
                        "error RH4 f");
        assertThat(messages.errors()).contains("RH3 d (and 1 more, see above)");
    }

    @Test
    void exitCodesEndTheBuildAsTheyMean() {
        assertThatCode(() -> CommandOutput.toLog(log, words).end(0)).doesNotThrowAnyException();
        assertThatCode(() -> CommandOutput.toLog(log, words).end(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CommandOutput.toLog(log, words).end(2)).isInstanceOf(MojoExecutionException.class);
        CommandOutput partly = CommandOutput.toLog(log, words);
        partly.err().println("error RH7001 x: it failed");
        assertThatThrownBy(() -> partly.end(3))
                .hasMessageContaining("RH7001 x: it failed")
                .hasMessageContaining("partly");
    }

    @Test
    void findingsAreTheMessageOfTheFailure() {
        CommandOutput output = CommandOutput.failing(log, words, "check");
        output.out().println("RH1 one");
        output.out().println("RH2 two: rockhopper current");
        output.out().println("  → rockhopper current");
        assertThatThrownBy(() -> output.end(1))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("rockhopper:check found:")
                .hasMessageContaining("RH1 one")
                .hasMessageContaining("RH2 two: rockhopper current")
                .hasMessageContaining("  → mvn rockhopper:current");
    }
}
