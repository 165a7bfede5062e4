/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes revisions back down to a target. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DowngradeMojo extends RockhopperMojo {

    /** Down to here: -1, base, an id or its beginning, a label. */
    @Parameter(property = "rockhopper.target", required = true)
    private String target;

    /** Hazards that are agreed to, for example data-loss. */
    @Parameter(property = "rockhopper.allow")
    private List<String> allow;

    /** Runs although the database is not what the revisions say. */
    @Parameter(property = "rockhopper.allowDrift", defaultValue = "false")
    private boolean allowDrift;

    @Override
    Arguments arguments() {
        return new Arguments("downgrade")
                .option("--allow", allow)
                .flag("--allow-drift", allowDrift)
                .word(target);
    }
}
