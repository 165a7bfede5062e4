/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import dev.rockhopper.maven.isolated.CommandCall;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails the build if entities, revisions and database are not one. Where no setting names a server, entities are compared with the revisions. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class CheckMojo extends FindingsMojo {

    /** Compares entities with revisions only, even where a server is named. */
    @Parameter(property = "rockhopper.offline", defaultValue = "false")
    private boolean offline;

    @Override
    Arguments arguments() {
        return new Arguments("check").flag(offline ? "--offline" : CommandCall.OFFLINE_WITHOUT_URL, true);
    }
}
