/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Applies revisions up to a target. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class UpgradeMojo extends RockhopperMojo {

    /** Up to here: head, heads, an id or its beginning, a label, +1. */
    @Parameter(property = "rockhopper.target", defaultValue = "head")
    private String target;

    /** Hazards that are agreed to, for example data-loss. */
    @Parameter(property = "rockhopper.allow")
    private List<String> allow;

    /** Runs although the database is not what the revisions say. */
    @Parameter(property = "rockhopper.allowDrift", defaultValue = "false")
    private boolean allowDrift;

    @Override
    Arguments arguments() {
        return new Arguments("upgrade")
                .option("--allow", allow)
                .flag("--allow-drift", allowDrift)
                .word(target);
    }
}
