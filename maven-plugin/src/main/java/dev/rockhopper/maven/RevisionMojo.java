/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a new revision: what leads from the database, or from the revisions so far, to the entities. Compiles the module first. */
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RevisionMojo extends RockhopperMojo {

    /** One line for people. */
    @Parameter(property = "rockhopper.message")
    private String message;

    /** Compares with the revisions so far; needs no server. */
    @Parameter(property = "rockhopper.offline", defaultValue = "false")
    private boolean offline;

    /** Without steps, for work by hand. */
    @Parameter(property = "rockhopper.empty", defaultValue = "false")
    private boolean empty;

    /** What the revision is written in: java, sql or flyway. */
    @Parameter(property = "rockhopper.format")
    private String format;

    /** After these revisions; else after the head. */
    @Parameter(property = "rockhopper.parent")
    private List<String> parent;

    /** Other names of the revision. */
    @Parameter(property = "rockhopper.label")
    private List<String> label;

    /** Revisions of other branches that come before. */
    @Parameter(property = "rockhopper.dependsOn")
    private List<String> dependsOn;

    /** Tables that may be built anew when no ALTER does; * for all. */
    @Parameter(property = "rockhopper.rebuild")
    private List<String> rebuild;

    /** Objects that exist and that no revision created: this one takes them over; * for all. */
    @Parameter(property = "rockhopper.adopt")
    private List<String> adopt;

    @Override
    Arguments arguments() {
        return new Arguments("revision")
                .option("--message", message)
                .flag("--offline", offline)
                .flag("--empty", empty)
                .option("--parent", parent)
                .option("--label", label)
                .option("--depends-on", dependsOn)
                .option("--rebuild", rebuild)
                .option("--adopt", adopt);
    }

    @Override
    void addTo(StatedSettings stated) {
        stated.add("format", format);
    }
}
