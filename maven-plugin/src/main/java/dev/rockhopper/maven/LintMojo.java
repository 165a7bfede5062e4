/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails the build on what a server would refuse, or nobody can want. Needs no server. */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class LintMojo extends FindingsMojo {

    /** What to look at: entities:, file:schema.sql, snapshot:path or jdbc:…. */
    @Parameter(property = "rockhopper.source")
    private String source;

    @Override
    Arguments arguments() {
        return new Arguments("lint").word(source);
    }

    @Override
    boolean dependsOnFilesOnly(boolean offline) {
        return !Arguments.isGiven(source) || source.startsWith("entities");
    }
}
