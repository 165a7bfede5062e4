/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.Revision;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Revisions that were packed into an application: compiled classes of a package and SQL files of the same folder, also in jars within jars.
 * Needs no compiler.
 */
public final class ClassPathRevisions {

    private final ClassLoader loader;
    private final List<String> locations;

    /**
     * Revisions at some places.
     *
     * @param loader where to look
     * @param locations folders of the class path ({@code com/acme/migrations}) or packages ({@code com.acme.migrations}); those below count,
     *     too
     */
    public ClassPathRevisions(ClassLoader loader, List<String> locations) {
        this.loader = loader;
        this.locations = locations.stream()
                .map(each -> each.replace('.', '/').replaceAll("^/+|/+$", ""))
                .toList();
    }

    /**
     * Reads all revisions; none if the places are empty.
     *
     * @throws RockhopperException RH602x for files, RH603x for classes, RH601x for the graph
     */
    public RevisionSet read() {
        Index index = index();
        SqlRevisionReader sql = new SqlRevisionReader();
        index.files().forEach(path -> sql.add(path.substring(path.lastIndexOf('/') + 1), path, text(path)));
        List<LoadedRevision> revisions = new ArrayList<>(sql.revisions());
        revisions.addAll(RevisionClasses.named(loader, index.classes()));
        return RevisionSet.of(revisions, sql.warnings());
    }

    /** What is there: as it was written down when the application was built ({@link Index#FILE}), else what a scan finds. */
    public Index index() {
        try (InputStream in = loader.getResourceAsStream(Index.FILE)) {
            return in == null ? scan() : Index.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(Index.FILE, e);
        }
    }

    private Index scan() {
        try (ScanResult scan = new ClassGraph()
                .overrideClassLoaders(loader)
                .enableAnnotationInfo()
                .acceptPaths(locations.toArray(String[]::new))
                .scan()) {
            List<String> classes = scan.getClassesWithAnnotation(Revision.class).getNames();
            List<String> files = scan.getResourcesWithExtension("sql").getPaths().stream()
                    .distinct()
                    .sorted()
                    .toList();
            return new Index(classes, files);
        }
    }

    private String text(String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static RockhopperException unreadable(String path, IOException e) {
        return new RockhopperException(
                Message.error(
                        RevisionCode.IO_FAILED, path, "It cannot be read: " + e + ".", "Pack the application again."),
                e);
    }

    /**
     * Where revisions are.
     *
     * @param classes names of classes with {@code @Revision}
     * @param files paths of SQL files
     */
    public record Index(List<String> classes, List<String> files) {

        /** The resource that holds an index; a native image has no class path that could be scanned. */
        public static final String FILE = "META-INF/rockhopper/revisions.txt";

        private static final String SQL = ".sql";

        public Index {
            classes = List.copyOf(classes);
            files = List.copyOf(files);
        }

        static Index parse(String text) {
            List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
            return new Index(
                    lines.stream().filter(line -> !line.endsWith(SQL)).toList(),
                    lines.stream().filter(line -> line.endsWith(SQL)).toList());
        }

        /** One name or path a line. */
        public String text() {
            return Stream.concat(classes.stream(), files.stream())
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }
}
