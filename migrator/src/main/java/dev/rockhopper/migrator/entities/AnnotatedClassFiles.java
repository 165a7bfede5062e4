/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.View;
import dev.rockhopper.schema.entity.CompiledModel;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which class files of a folder or jar carry annotations of entities and views. Only files that have the name of such an
 * annotation among their constants are looked at more closely.
 *
 * @param place folder or jar
 * @param packages that count, with all below them; empty: all
 */
record AnnotatedClassFiles(Path place, List<String> packages) {

    private static final String ENDING = ".class";
    private static final List<String> ANNOTATIONS =
            List.of(Entity.class.getName(), View.class.getName(), MaterializedView.class.getName());
    private static final List<byte[]> WANTED = ANNOTATIONS.stream()
            .map(each -> ("L" + each.replace('.', '/') + ";").getBytes(StandardCharsets.US_ASCII))
            .toList();

    /**
     * Whether all such classes are among the known ones.
     *
     * @param fresh whether class files in a folder must not be newer than its compiled model, and all known classes must exist
     */
    boolean areOnly(List<String> known, boolean fresh) {
        Set<String> names = new HashSet<>(known);
        List<String> suspects = new ArrayList<>();
        try {
            if (!Files.isDirectory(place)) {
                searchJar(names, suspects);
                return !areAnnotated(suspects);
            }
            boolean complete = !fresh || known.stream().allMatch(each -> Files.exists(place.resolve(file(each))));
            return complete && searchFolder(names, fresh, suspects) && !areAnnotated(suspects);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes in " + place, e);
        }
    }

    /** False if a class file is newer than the model. */
    private boolean searchFolder(Set<String> known, boolean fresh, List<String> suspects) throws IOException {
        FileTime model = fresh ? Files.getLastModifiedTime(place.resolve(CompiledModel.MODEL)) : null;
        boolean[] older = {true};
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = place.relativize(file).toString().replace('\\', '/');
                if (isWanted(name)) {
                    older[0] = model == null || attributes.lastModifiedTime().compareTo(model) <= 0;
                    if (!known.contains(type(name)) && mentions(Files.readAllBytes(file))) {
                        suspects.add(type(name));
                    }
                }
                return older[0] ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        return older[0];
    }

    private void searchJar(Set<String> known, List<String> suspects) throws IOException {
        if (!Files.isRegularFile(place)) {
            return;
        }
        try (ZipFile zip = new ZipFile(place.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (isWanted(entry.getName()) && !known.contains(type(entry.getName()))) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        if (mentions(in.readAllBytes())) {
                            suspects.add(type(entry.getName()));
                        }
                    }
                }
            }
        }
    }

    /** Whether one of the classes carries such an annotation indeed. */
    private boolean areAnnotated(List<String> suspects) {
        if (suspects.isEmpty()) {
            return false;
        }
        try (ScanResult result = new ClassGraph()
                .overrideClasspath(place)
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .acceptClasses(suspects.toArray(String[]::new))
                .scan()) {
            return result.getAllClasses().stream()
                    .anyMatch(each -> ANNOTATIONS.stream()
                            .anyMatch(each.getAnnotationInfo().directOnly()::containsName));
        }
    }

    private boolean isWanted(String file) {
        return file.endsWith(ENDING)
                && (packages.isEmpty()
                        || packages.stream().anyMatch(each -> file.startsWith(each.replace('.', '/') + "/")));
    }

    private static String type(String file) {
        return file.substring(0, file.length() - ENDING.length()).replace('/', '.');
    }

    private static String file(String type) {
        return type.replace('.', '/') + ENDING;
    }

    private static boolean mentions(byte[] bytes) {
        return WANTED.stream().anyMatch(each -> contains(bytes, each));
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        int last = bytes.length - wanted.length;
        for (int i = 0; i <= last; i++) {
            int at = 0;
            while (at < wanted.length && bytes[i + at] == wanted[at]) {
                at++;
            }
            if (at == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
