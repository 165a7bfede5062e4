/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.embedded.EmbeddedOptions;
import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.schema.server.RunMode;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rockhopper embedded}: the only class that knows the embedded server. */
@Command(
        name = "embedded",
        description = "Runs the embedded server (user root, no password) until it is stopped, and prints its URL.")
final class EmbeddedCommand extends BaseCommand {

    @Option(names = "--port", paramLabel = "N", defaultValue = "9030", description = "port; 0 takes any (default 9030)")
    private int port;

    @Option(names = "--server-version", paramLabel = "V", description = "version to imitate; the newest if not given")
    private String version;

    @Option(
            names = "--run-mode",
            paramLabel = "MODE",
            defaultValue = "SHARED_NOTHING",
            description = "run mode to imitate: ${COMPLETION-CANDIDATES} (default shared_nothing)")
    private RunMode runMode;

    @Override
    public Integer call() {
        EmbeddedOptions options = EmbeddedStarRocks.builder().port(port).runMode(runMode);
        if (version != null) {
            options.version(version);
        }
        try (EmbeddedStarRocks server = options.start()) {
            out().println(server.jdbcUrl(""));
            out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            return ExitCode.OK;
        } catch (UncheckedIOException e) {
            throw Usage.error(
                    e.getMessage() + ": " + e.getCause().getMessage() + ".", "Take another port, or 0 for any.");
        }
        return ExitCode.OK;
    }
}
