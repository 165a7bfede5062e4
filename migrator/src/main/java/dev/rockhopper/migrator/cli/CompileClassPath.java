/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of the program's class path that compiled entities and migrations need, at run time, too. */
final class CompileClassPath {

    /** What only the command line itself needs, by the beginning of the jar's name. */
    private static final List<String> INTERNAL =
            List.of("picocli-", "classgraph-", "javapoet-", "rockhopper-embedded-", "rockhopper-codegen-", "h2-");

    private CompileClassPath() {}

    /** Separated as the system does it. */
    static String text() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(entry -> INTERNAL.stream()
                        .noneMatch(each -> entry.getFileName().toString().startsWith(each)))
                .map(entry -> entry.toAbsolutePath().normalize().toString())
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
