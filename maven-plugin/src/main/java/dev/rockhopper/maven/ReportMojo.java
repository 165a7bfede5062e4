/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a report: objects with sizes, relations, lineage, pending plan, history, in one HTML file; or its diagrams as Mermaid. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class ReportMojo extends RockhopperMojo {

    /** html or mermaid. */
    @Parameter(property = "rockhopper.reportFormat", defaultValue = "html")
    private String reportFormat;

    /** The file. */
    @Parameter(property = "rockhopper.reportFile", defaultValue = "${project.build.directory}/rockhopper/report.html")
    private File reportFile;

    /** The schema after the newest revision; needs no server. */
    @Parameter(property = "rockhopper.offline", defaultValue = "false")
    private boolean offline;

    @Override
    Arguments arguments() {
        return new Arguments("report")
                .option("--format", reportFormat)
                .option("--output", reportFile.getPath())
                .flag("--offline", offline);
    }

    @Override
    boolean readsEntities() {
        return true;
    }
}
