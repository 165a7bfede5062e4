/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Prints the whole schema of a database as DDL, each object after what it needs. */
@Mojo(name = "dump", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DumpMojo extends RockhopperMojo {

    /** sql or json. */
    @Parameter(property = "rockhopper.dumpFormat", defaultValue = "sql")
    private String dumpFormat;

    /** File for the text; the log by default. */
    @Parameter(property = "rockhopper.output")
    private File output;

    @Override
    Arguments arguments() {
        return new Arguments("dump").option("--format", dumpFormat);
    }

    @Override
    CommandOutput output() throws MojoExecutionException {
        return output == null ? super.output() : CommandOutput.toFile(getLog(), words(), output);
    }
}
