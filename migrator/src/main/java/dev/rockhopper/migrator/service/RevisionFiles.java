/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.revision.RevisionNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a revision in the folder: its source, and the script of the way back. */
final class RevisionFiles {

    private RevisionFiles() {}

    /** Those that exist; the source first. */
    static List<Path> of(Path folder, RevisionNode node) {
        String source = node.origin();
        String back = source.endsWith(".up.sql")
                ? source.replaceFirst("\\.up\\.sql$", ".down.sql")
                : source.replaceFirst("(^|.*/)V([^/]*\\.sql)$", "$1U$2");
        return Stream.of(source, back)
                .distinct()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }
}
