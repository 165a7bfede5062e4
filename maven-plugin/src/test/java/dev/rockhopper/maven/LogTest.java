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
        MessageLog messages = new MessageLog(log);
        List.of("warning RH1 a", "  → b", "note RH2 c", "error RH3 d", "  → e", "error RH4 f")
                .forEach(messages);
        assertThat(lines)
                .containsExactly(
                        "warn warning RH1 a",
                        "warn   → b",
                        "info note RH2 c",
                        "error error RH3 d",
                        "error   → e",
                        "error error RH4 f");
        assertThat(messages.firstError()).contains("RH3 d");
    }

    @Test
    void exitCodesEndTheBuildAsTheyMean() {
        assertThatCode(() -> CommandOutput.toLog(log).end(0)).doesNotThrowAnyException();
        assertThatCode(() -> CommandOutput.toLog(log).end(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CommandOutput.toLog(log).end(2)).isInstanceOf(MojoExecutionException.class);
        CommandOutput partly = CommandOutput.toLog(log);
        partly.err().println("error RH7001 x: it failed");
        assertThatThrownBy(() -> partly.end(3))
                .hasMessageContaining("RH7001 x: it failed")
                .hasMessageContaining("partly");
    }

    @Test
    void findingsAreTheMessageOfTheFailure() {
        CommandOutput output = CommandOutput.failing(log, "check");
        output.out().println("RH1 one");
        output.out().println("RH2 two");
        assertThatThrownBy(() -> output.end(1))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("rockhopper:check found:")
                .hasMessageContaining("RH1 one")
                .hasMessageContaining("RH2 two");
    }
}
