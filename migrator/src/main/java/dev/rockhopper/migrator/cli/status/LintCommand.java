/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.status;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.service.FindingsJson;
import dev.rockhopper.migrator.service.LintService;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rockhopper lint}. */
@Command(
        name = "lint",
        description =
                "Finds what a server would refuse, or nobody can want. Needs no server. Exit code 1 for errors and warnings.")
public final class LintCommand extends StatusCommand {

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "SOURCE",
            defaultValue = "entities:",
            description = "entities:, file:schema.sql, snapshot:path or jdbc:… (default entities:)")
    private String source;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "default text")
    private Format format;

    @Override
    public Integer call() {
        List<Message> findings =
                new LintService(project()).lint(source, context().folder());
        if (format == Format.JSON) {
            context().out().println(FindingsJson.write(findings));
        } else {
            new FindingsPrinter(context()).print(findings, "No findings.");
        }
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO)
                ? ExitCode.OK
                : ExitCode.FINDINGS;
    }
}
