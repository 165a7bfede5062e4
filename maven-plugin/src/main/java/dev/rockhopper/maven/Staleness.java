/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Goals read compiled classes, and a goal that is called alone compiles nothing. */
final class Staleness {

    private Staleness() {}

    /** What to say if sources of the module, or of modules that it uses, are newer than all their classes; migrations do not count. */
    static Optional<String> of(MavenProject project, Collection<MavenProject> modules, Path migrations) {
        return modules.stream()
                .filter(each -> each.equals(project) || isUsed(each, project))
                .filter(each -> isStale(each, migrations))
                .map(each -> "Sources of " + each.getArtifactId()
                        + " are newer than its classes, and this goal reads the classes; run"
                        + " mvn process-classes with it.")
                .findFirst();
    }

    private static boolean isUsed(MavenProject module, MavenProject by) {
        return by.getArtifacts().stream().anyMatch(each -> id(each).equals(id(module.getArtifact())));
    }

    private static String id(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }

    private static boolean isStale(MavenProject module, Path migrations) {
        Optional<FileTime> sources = module.getCompileSourceRoots().stream()
                .map(root -> newest(Path.of(root), ".java", migrations))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        Optional<FileTime> classes = newest(Path.of(module.getBuild().getOutputDirectory()), ".class", migrations);
        return sources.isPresent()
                && classes.map(time -> time.compareTo(sources.get()) < 0).orElse(true);
    }

    private static Optional<FileTime> newest(Path folder, String ending, Path without) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Optional<Path> newest = files.filter(each -> each.toString().endsWith(ending) && !each.startsWith(without))
                    .max(Comparator.comparing(Staleness::time));
            return newest.map(Staleness::time);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
