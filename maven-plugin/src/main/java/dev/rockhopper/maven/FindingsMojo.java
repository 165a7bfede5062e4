/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal whose findings fail the build; without a server it runs only when something has changed. */
abstract class FindingsMojo extends RockhopperMojo {

    /** Whether findings fail the build; else they are only printed. */
    @Parameter(property = "rockhopper.failOnFindings", defaultValue = "true")
    private boolean failOnFindings;

    /** Runs even when nothing has changed since everything was in order. */
    @Parameter(property = "rockhopper.force", defaultValue = "false")
    private boolean force;

    @Override
    final boolean readsEntities() {
        return true;
    }

    @Override
    final CommandOutput output() {
        return failOnFindings
                ? CommandOutput.failing(getLog(), words(), name())
                : CommandOutput.toLog(getLog(), words());
    }

    @Override
    final Incremental incremental(List<Path> classPath, Map<String, String> all, Arguments arguments) {
        String migrations = all.getOrDefault("rockhopper.directory", System.getenv("ROCKHOPPER_DIRECTORY"));
        Path build = Path.of(project().getBuild().getDirectory());
        List<Path> files = new ArrayList<>(classPath);
        files.add(folder().resolve(migrations == null ? directoryOfFile() : migrations));
        files.removeIf(each -> !Files.exists(each));
        Map<String, String> rest = new HashMap<>(all);
        rest.put("arguments", Arrays.toString(arguments.toArray()));
        Path stamp = build.resolve("rockhopper").resolve(executionId() + "-" + name() + ".fingerprint");
        return force ? Incremental.NEVER : Incremental.of(stamp, folder(), build, files, rest);
    }

    /** The name of the goal. */
    private String name() {
        return getClass().getSimpleName().replace("Mojo", "").toLowerCase(java.util.Locale.ROOT);
    }

    private String directoryOfFile() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder().resolve("rockhopper.properties"))) {
            properties.load(reader);
        } catch (IOException none) {
            return "migrations";
        }
        return properties.getProperty("rockhopper.directory", "migrations");
    }
}
