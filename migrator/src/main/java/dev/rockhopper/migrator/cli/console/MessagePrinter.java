/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.console;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.ForeignNames;
import java.util.List;

/** Prints messages for people: what happened and where on one line, what to do on the next. */
public final class MessagePrinter {

    private final CliContext context;
    private final Style style;

    public MessagePrinter(CliContext context) {
        this.context = context;
        this.style = new Style(context.colours());
    }

    /** All messages to the error channel, in order. */
    public void print(List<Message> messages) {
        messages.forEach(this::print);
    }

    private void print(Message message) {
        String place = message.place().isEmpty() ? "" : ForeignNames.shown(message.place()) + ": ";
        String head = word(message.severity()) + " " + message.code().id();
        String coloured = message.severity() == Severity.ERROR ? style.red(head) : style.yellow(head);
        context.err().println(coloured + " " + place + message.text());
        if (!message.remedy().isEmpty()) {
            context.err().println("  → " + message.remedy());
        }
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
