/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.run.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rockhopper upgrade}. */
@Command(name = "upgrade", description = "Applies revisions up to a target.")
public final class UpgradeCommand extends RunCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            defaultValue = "head",
            description = "head, heads, an id or its beginning, a label, +1; with --sql also from:to (default head)")
    private String target;

    @Override
    Direction direction() {
        return Direction.UPGRADE;
    }

    @Override
    String target() {
        return target;
    }
}
