/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.run.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rockhopper downgrade}. */
@Command(name = "downgrade", description = "Takes revisions back down to a target.")
public final class DowngradeCommand extends RunCommand {

    @Parameters(
            arity = "1",
            paramLabel = "TARGET",
            description = "-1, base, an id or its beginning, a label; with --sql also from:to")
    private String target;

    @Override
    Direction direction() {
        return Direction.DOWNGRADE;
    }

    @Override
    String target() {
        return target;
    }
}
