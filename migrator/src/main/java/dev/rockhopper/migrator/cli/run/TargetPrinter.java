/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.MessagePrinter;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import java.util.List;

/** Shows a run among others: whole lines that begin with the name of the target. */
public final class TargetPrinter implements RunListener {

    private final CliContext context;
    private final String target;

    TargetPrinter(CliContext context, String target) {
        this.context = context;
        this.target = target;
    }

    @Override
    public void revisionStarted(Stage stage) {
        say((stage.direction() == Direction.UPGRADE ? "upgrade " : "downgrade ") + stage.revision() + "  "
                + stage.message());
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        say("  " + (step + 1) + "/" + stage.steps().size() + "  " + Words.oneLine(text));
    }

    @Override
    public void told(Message message) {
        tell(message);
    }

    @Override
    public void stepWarned(Stage stage, int step, Message warning) {
        tell(warning);
    }

    @Override
    public void reconnected(Stage stage, int step) {
        say("the connection was lost and is open again");
    }

    private void tell(Message message) {
        synchronized (context.err()) {
            new MessagePrinter(context)
                    .print(List.of(new Message(
                            message.code(),
                            message.severity(),
                            target + ": " + message.place(),
                            message.text(),
                            message.remedy())));
        }
    }

    private void say(String line) {
        context.out().println("[" + target + "] " + line);
    }
}
