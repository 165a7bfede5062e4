/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Paths in settings: relative ones start from the folder of the file that holds them. */
final class Paths {

    private Paths() {}

    static Path one(Setting setting) {
        return resolve(setting, setting.value().strip());
    }

    /** Paths as on a class path: separated as the system does it. */
    static List<Path> list(Setting setting) {
        return Arrays.stream(setting.value().split(Pattern.quote(File.pathSeparator)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> resolve(setting, each))
                .toList();
    }

    private static Path resolve(Setting setting, String path) {
        try {
            return setting.folder().resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw Problems.invalid(setting, "\"" + path + "\" is no path.", "Correct the path.");
        }
    }
}
