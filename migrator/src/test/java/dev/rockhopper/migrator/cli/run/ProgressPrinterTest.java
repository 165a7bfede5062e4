/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.Schema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left on a terminal after a step whose line was rewritten. */
class ProgressPrinterTest {

    private static final String SQL =
            "ALTER TABLE `orders_of_all_customers` ADD COLUMN `a_note` VARCHAR(300) NULL, ADD COLUMN `rank` INT NULL";

    private final StringWriter sent = new StringWriter();

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void oneLineForEachStep(int columns) {
        run(true);
        Screen screen = new Screen(columns);
        screen.show(sent.toString());
        String shown = screen.text();
        assertThat(shown)
                .startsWith("upgrade a1  long")
                .containsOnlyOnce("ALTER TABLE")
                .containsOnlyOnce("1/1");
    }

    @Test
    void noControlsElsewhere() {
        run(false);
        assertThat(sent.toString()).doesNotContain("\u001B", "\r").contains("1/1", "ALTER TABLE");
    }

    private void run(boolean terminal) {
        PrintWriter out = new PrintWriter(sent, true);
        CliContext context = new CliContext(Path.of("."), Map.of(), out, out, terminal);
        RecordedStep step = new RecordedStep.Typed(DdlParser.parse(SQL));
        Stage stage = new Stage("a1", "long", List.of(), "sum", Direction.UPGRADE, Schema.empty(), List.of(step));
        ProgressPrinter printer = new ProgressPrinter(context, new InterruptDialog(context, Optional.empty(), null));
        printer.revisionStarted(stage);
        printer.stepStarted(stage, 0, SQL);
        printer.stepStarted(stage, 0, SQL);
        printer.stepDone(stage, 0);
    }

    /** As much of a terminal as these lines need: return, clear line, wrapping on and off. */
    private static final class Screen {

        private final int columns;
        private final StringBuilder done = new StringBuilder();
        private StringBuilder line = new StringBuilder();
        private boolean wraps = true;

        Screen(int columns) {
            this.columns = columns;
        }

        void show(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\u001B') {
                    int end = i + 1;
                    while (!Character.isLetter(text.charAt(end))) {
                        end++;
                    }
                    control(text.substring(i + 2, end + 1));
                    i = end;
                } else if (c == '\n') {
                    next();
                } else if (c != '\r') {
                    put(c);
                }
            }
        }

        private void control(String code) {
            switch (code) {
                case "2K" -> line = new StringBuilder(); // after a return
                case "?7l" -> wraps = false;
                case "?7h" -> wraps = true;
                default -> {} // a colour
            }
        }

        private void put(char c) {
            if (line.length() == columns && wraps) {
                next();
            }
            if (line.length() < columns) {
                line.append(c);
            }
        }

        private void next() {
            done.append(line).append('\n');
            line = new StringBuilder();
        }

        String text() {
            return done.append(line).toString();
        }
    }
}
