/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Which classes a command sees: the project's own Hibernate, driver and types, with Rockhopper in the version of the plugin. */
final class ClassPath {

    private static final String OWN = "dev.rockhopper";

    /** Backends of loggers: each prints in its own way, while a build has one log. */
    private static final Set<String> LOG_BACKENDS = Set.of(
            "logback-classic",
            "logback-core",
            "log4j-core",
            "log4j-slf4j-impl",
            "log4j-slf4j2-impl",
            "slf4j-jdk14",
            "slf4j-log4j12",
            "slf4j-reload4j");

    private final MavenProject project;
    private final Collection<Artifact> plugin;
    private final Collection<MavenProject> reactor;

    /**
     * A class path.
     *
     * @param plugin the plugin and what it needs
     * @param reactor all modules of the build
     */
    ClassPath(MavenProject project, Collection<Artifact> plugin, Collection<MavenProject> reactor) {
        this.project = project;
        this.plugin = plugin;
        this.reactor = reactor;
    }

    /** Everything, the project's first; of what both have the project's version counts, except of Rockhopper itself. */
    List<Path> all() {
        Map<String, Path> entries = new LinkedHashMap<>();
        entries.put("", output());
        for (Artifact each : project.getArtifacts()) {
            boolean counts = !each.getGroupId().equals(OWN) && !LOG_BACKENDS.contains(each.getArtifactId());
            if (counts
                    && each.getArtifactHandler().isAddedToClasspath()
                    && !each.getScope().equals("test")) {
                add(entries, each);
            }
        }
        plugin.forEach(each -> add(entries, each));
        return entries.values().stream().filter(Files::exists).toList();
    }

    /** Where entities are looked for: the module's classes, those of other modules it uses, and further artifacts by name. */
    List<Path> entities(Collection<String> further) {
        List<Path> entries = new ArrayList<>();
        if (hasSources()) {
            entries.add(output());
        }
        List<String> modules =
                reactor.stream().map(each -> name(each.getArtifact())).toList();
        for (Artifact each : project.getArtifacts()) {
            boolean wanted = modules.contains(name(each)) || further.contains(name(each));
            if (wanted && each.getFile() != null && !each.getScope().equals("test")) {
                entries.add(each.getFile().toPath());
            }
        }
        return entries;
    }

    /** A module without sources may have migrations all the same. */
    private boolean hasSources() {
        return Files.exists(output())
                || project.getCompileSourceRoots().stream().anyMatch(root -> new File(root).exists());
    }

    private Path output() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    private static void add(Map<String, Path> entries, Artifact artifact) {
        if (artifact.getFile() != null) {
            entries.putIfAbsent(
                    name(artifact) + (artifact.hasClassifier() ? ":" + artifact.getClassifier() : ""),
                    artifact.getFile().toPath());
        }
    }

    private static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
