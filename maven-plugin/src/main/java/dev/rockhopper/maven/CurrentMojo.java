/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows which revision the database is at. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class CurrentMojo extends RockhopperMojo {

    @Override
    Arguments arguments() {
        return new Arguments("current");
    }
}
