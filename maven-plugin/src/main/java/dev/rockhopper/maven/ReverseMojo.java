/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes entity sources for what a database has; a file that a person may have edited is left as it is. */
@Mojo(name = "reverse", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class ReverseMojo extends RockhopperMojo {

    /** Java package of the entities. */
    @Parameter(property = "rockhopper.entityPackage", required = true)
    private String entityPackage;

    /** Folder of the sources. */
    @Parameter(property = "rockhopper.sources", defaultValue = "${project.build.sourceDirectory}")
    private File sources;

    /** Folder for queries that are too long for an annotation. */
    @Parameter(property = "rockhopper.resources", defaultValue = "${project.basedir}/src/main/resources")
    private File resources;

    /** How a key of several columns is mapped: id-class or embedded-id. */
    @Parameter(property = "rockhopper.compositeId")
    private String compositeId;

    /** What views become: class or entity. */
    @Parameter(property = "rockhopper.views")
    private String views;

    /** What tells the rows of a table or view apart, if not its key: columns by table. */
    @Parameter
    private Map<String, String> ids = Map.of();

    @Override
    Arguments arguments() {
        Arguments arguments = new Arguments("reverse")
                .option("--package", entityPackage)
                .option("--out", sources.getPath())
                .option("--resources", resources.getPath())
                .option("--composite-id", compositeId)
                .option("--views", views);
        new TreeMap<>(ids).forEach((table, columns) -> arguments.option("--id", table + "=" + columns));
        return arguments;
    }
}
