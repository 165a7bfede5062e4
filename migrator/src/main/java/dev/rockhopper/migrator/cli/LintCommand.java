/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.service.LintService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rockhopper lint}. */
@Command(
        name = "lint",
        description =
                "Finds what a server would refuse, or nobody can want. Needs no server. Exit code 1 if there is something.")
final class LintCommand extends StatusCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "SOURCE",
            defaultValue = "entities:",
            description = "entities:, file:schema.sql, snapshot:path or jdbc:… (default entities:)")
    private String source;

    @Override
    public Integer call() {
        return new FindingsPrinter(context())
                .print(new LintService(project()).lint(source, context().folder()), "No findings.");
    }
}
