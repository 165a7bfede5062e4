/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails the build if the database differs from what the entities need, whatever the revisions say. */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class ValidateMojo extends FindingsMojo {

    @Override
    Arguments arguments() {
        return new Arguments("validate");
    }
}
