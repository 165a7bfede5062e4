/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes into the books that the database is at a revision, and runs nothing. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class StampMojo extends RockhopperMojo {

    /** head, base, an id or its beginning, a label. */
    @Parameter(property = "rockhopper.target", required = true)
    private String target;

    @Override
    Arguments arguments() {
        return new Arguments("stamp").word(target);
    }
}
