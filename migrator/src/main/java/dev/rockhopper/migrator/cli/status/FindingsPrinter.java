/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.status;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Style;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.ForeignNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Prints what a check found as its result, not as a failure: the remedy of several equal findings only once. */
public final class FindingsPrinter {

    private final CliContext context;

    FindingsPrinter(CliContext context) {
        this.context = context;
    }

    /** All findings, or one line if there are none; gives the exit code. */
    int print(List<Message> findings, String none) {
        Style style = new Style(context.colours());
        if (findings.isEmpty()) {
            context.out().println(style.green(none));
            return ExitCode.OK;
        }
        Set<String> remedies = new LinkedHashSet<>();
        for (Message finding : findings) {
            String id = finding.code().id();
            String head = finding.severity() == Severity.ERROR ? style.red(id) : style.yellow(id);
            context.out().println(head + "  " + ForeignNames.shown(finding.place()) + ": " + finding.text());
            remedies.add(finding.remedy());
        }
        remedies.remove("");
        remedies.forEach(remedy -> context.out().println("  → " + remedy));
        return ExitCode.FINDINGS;
    }
}
