/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.report.HtmlReport;
import dev.rockhopper.migrator.report.Mermaid;
import dev.rockhopper.migrator.report.ReportModel;
import dev.rockhopper.migrator.service.ReportService;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rockhopper report}. */
@Command(
        name = "report",
        description = {
            "Writes one HTML file that needs nothing else: objects with sizes, relations, lineage, pending plan, history.",
            "With --format mermaid it prints the diagrams as Markdown with Mermaid."
        })
public final class ReportCommand extends StatusCommand {

    /** What a report is written in. */
    enum Format {
        HTML,
        MERMAID
    }

    private static final Path DEFAULT_FILE = Path.of("rockhopper-report.html");

    @Option(names = "--format", paramLabel = "html|mermaid", defaultValue = "html", description = "default html")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "the file, overwritten if it exists (html: rockhopper-report.html; mermaid: printed)")
    private Path output;

    @Option(names = "--offline", description = "the schema after the newest revision; needs no server")
    private boolean offline;

    @Override
    public Integer call() {
        ReportService service = new ReportService(project(), Clock.systemUTC());
        ReportModel model = offline ? service.offline() : service.live();
        if (format == Format.MERMAID && output == null) {
            out().print(Mermaid.of(model.schema()));
            out().flush();
            return ExitCode.OK;
        }
        Path file = context().folder().resolve(output == null ? DEFAULT_FILE : output);
        write(file, format == Format.HTML ? HtmlReport.of(model) : Mermaid.of(model.schema()));
        out().println("wrote " + file.normalize());
        return ExitCode.OK;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RockhopperException(
                    Message.error(
                            CliCode.UNWRITABLE_FILE,
                            file.toString(),
                            "The report cannot be written: " + e + ".",
                            "Name another file with --output."),
                    e);
        }
    }
}
