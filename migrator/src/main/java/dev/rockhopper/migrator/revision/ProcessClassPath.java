/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.Migration;
import io.github.classgraph.ClassGraph;
import java.io.File;
import java.util.List;

/** What the running process can load: the compiler needs it as a list of files. */
final class ProcessClassPath {

    private ProcessClassPath() {}

    /** Jars and folders, also those of class loaders that isolate a plugin, and those a manifest names. */
    static List<File> files() {
        return new ClassGraph().addClassLoader(Migration.class.getClassLoader()).getClasspathFiles();
    }
}
