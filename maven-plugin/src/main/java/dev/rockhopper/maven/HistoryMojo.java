/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows all revisions, newest first, and which of them are applied. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class HistoryMojo extends RockhopperMojo {

    /** With parents, file, and who applied it. */
    @Parameter(property = "rockhopper.verbose", defaultValue = "false")
    private boolean verbose;

    /** With the steps that were run. */
    @Parameter(property = "rockhopper.steps", defaultValue = "false")
    private boolean steps;

    @Override
    Arguments arguments() {
        return new Arguments("history").flag("--verbose", verbose).flag("--steps", steps);
    }
}
