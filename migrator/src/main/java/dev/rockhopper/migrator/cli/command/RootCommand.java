/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.command;

import dev.rockhopper.migrator.cli.console.CliContext;
import java.nio.file.Path;

/** The program, as its commands see it. */
public interface RootCommand {

    /** The process it runs in. */
    public CliContext context();

    /** The file of settings that was named, or null. */
    public Path config();
}
