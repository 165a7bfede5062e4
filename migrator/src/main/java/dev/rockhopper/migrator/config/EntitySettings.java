/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the annotated classes are and how they are read.
 *
 * @param classpath folders and jars, in order
 * @param packages packages that count, with all below them; empty: all packages of the class path
 * @param naming {@code jpa}, {@code spring}, or the class of a physical naming strategy
 * @param hibernate settings for Hibernate, under their full names
 */
public record EntitySettings(
        List<Path> classpath, List<String> packages, String naming, Map<String, String> hibernate) {

    public EntitySettings {
        classpath = List.copyOf(classpath);
        packages = List.copyOf(packages);
        hibernate = Map.copyOf(hibernate);
    }

    /** The class path; throws RH8003 when there is none. */
    public List<Path> requireClasspath() {
        if (classpath.isEmpty()) {
            throw Problems.missing(SettingKey.CLASSPATH, "This command reads compiled entities.");
        }
        return classpath;
    }
}
