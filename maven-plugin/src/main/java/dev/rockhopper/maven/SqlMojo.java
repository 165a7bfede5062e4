/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Prints what an upgrade or a downgrade would run, and touches nothing. */
@Mojo(name = "sql", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class SqlMojo extends RockhopperMojo {

    /** As for upgrade and downgrade, or a range from:to. */
    @Parameter(property = "rockhopper.target", defaultValue = "head")
    private String target;

    /** upgrade or downgrade. */
    @Parameter(property = "rockhopper.direction", defaultValue = "upgrade")
    private String direction;

    /** Without a connection, from an empty database or for a range. */
    @Parameter(property = "rockhopper.offline", defaultValue = "false")
    private boolean offline;

    /** File for the text; the log by default. */
    @Parameter(property = "rockhopper.output")
    private File output;

    @Override
    Arguments arguments() {
        return new Arguments(direction)
                .flag("--sql", true)
                .flag("--offline", offline)
                .word(target);
    }

    @Override
    CommandOutput output() throws MojoExecutionException {
        return output == null ? super.output() : CommandOutput.toFile(getLog(), words(), output);
    }
}
