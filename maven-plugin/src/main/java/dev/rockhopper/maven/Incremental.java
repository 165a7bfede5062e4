/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers on which files and settings a goal found everything in order. Only for goals that ask no server. Files count by place, size
 * and time; of the module all but its build folder and what is hidden.
 */
final class Incremental {

    /** Always runs. */
    static final Incremental NEVER = new Incremental(null, "");

    private final Path stamp;
    private final String fingerprint;

    private Incremental(Path stamp, String fingerprint) {
        this.stamp = stamp;
        this.fingerprint = fingerprint;
    }

    /**
     * Of a module.
     *
     * @param stamp the file to remember in
     * @param module its folder
     * @param build its build folder
     * @param classPath folders and jars
     * @param rest settings and arguments
     */
    static Incremental of(Path stamp, Path module, Path build, List<Path> classPath, Map<String, String> rest) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(rest).forEach((name, value) -> add(digest, name, value));
            new TreeMap<>(System.getenv()).forEach((name, value) -> {
                if (name.startsWith("ROCKHOPPER_")) {
                    add(digest, name, value);
                }
            });
            addFiles(digest, module, build);
            for (Path entry : classPath) {
                addFiles(digest, entry, stamp);
            }
            return new Incremental(stamp, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException | IOException unreadable) {
            return NEVER;
        }
    }

    boolean isUpToDate() {
        try {
            return stamp != null
                    && Files.exists(stamp)
                    && Files.readString(stamp).equals(fingerprint);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** From now on the same is up to date. */
    void remember() {
        if (stamp == null) {
            return;
        }
        try {
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, fingerprint);
        } catch (IOException unwritable) {
            return; // then it runs again next time
        }
    }

    private static void addFiles(MessageDigest digest, Path from, Path without) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(from) && folder.getFileName().toString().startsWith(".");
                return hidden || folder.equals(without) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                add(digest, file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void add(MessageDigest digest, String name, String value) {
        digest.update((name.length() + ":" + name + value.length() + ":" + value).getBytes(StandardCharsets.UTF_8));
    }
}
