/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Prints what leads from one schema to another; changes nothing. */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DiffMojo extends RockhopperMojo {

    /** What is: jdbc:…, file:x.sql, snapshot:path or entities:. */
    @Parameter(property = "rockhopper.from", required = true)
    private String from;

    /** What shall be. */
    @Parameter(property = "rockhopper.to", required = true)
    private String to;

    /** sql, text or json. */
    @Parameter(property = "rockhopper.diffFormat", defaultValue = "text")
    private String diffFormat;

    /** Tables that may be built anew when no ALTER does; * for all. */
    @Parameter(property = "rockhopper.rebuild")
    private List<String> rebuild;

    /** Whether a difference fails the build. */
    @Parameter(property = "rockhopper.failOnDifference", defaultValue = "false")
    private boolean failOnDifference;

    /** File for the text; the log by default. */
    @Parameter(property = "rockhopper.output")
    private File output;

    @Override
    Arguments arguments() {
        return new Arguments("diff")
                .option("--from", from)
                .option("--to", to)
                .option("--format", diffFormat)
                .option("--rebuild", rebuild);
    }

    @Override
    CommandOutput output() throws MojoExecutionException {
        if (failOnDifference) {
            return CommandOutput.failing(getLog(), words(), "diff");
        }
        return output == null ? super.output() : CommandOutput.toFile(getLog(), words(), output);
    }

    @Override
    boolean readsEntities() {
        return true;
    }
}
