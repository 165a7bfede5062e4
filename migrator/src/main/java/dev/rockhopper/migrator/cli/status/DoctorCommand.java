/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.status;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.service.DoctorService;
import dev.rockhopper.migrator.service.DoctorService.Finding;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code rockhopper doctor}. */
@Command(
        name = "doctor",
        description = "Looks whether Java, driver, server, rights and settings are as they should be.")
public final class DoctorCommand extends StatusCommand {

    @Override
    public Integer call() {
        List<Finding> findings = new DoctorService(project()).examine();
        for (Finding finding : findings) {
            String mark = finding.good() ? style().green("ok  ") : style().red("bad ");
            out().println(mark + String.format("%-11s", finding.subject()) + finding.text());
        }
        return findings.stream().allMatch(Finding::good) ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
