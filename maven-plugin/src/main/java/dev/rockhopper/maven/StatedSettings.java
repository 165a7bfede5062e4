/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings under their full names; what was not given is left out. */
final class StatedSettings {

    private static final String PREFIX = "rockhopper.";

    private final Map<String, String> all = new LinkedHashMap<>();

    StatedSettings(Map<String, String> given) {
        all.putAll(given);
    }

    StatedSettings add(String name, String value) {
        if (Arguments.isGiven(value)) {
            all.put(PREFIX + name, value);
        }
        return this;
    }

    /** Under its full name already. */
    StatedSettings addFull(String name, String value) {
        all.put(name, value);
        return this;
    }

    StatedSettings add(String name, File value) {
        return add(name, value == null ? null : value.getAbsolutePath());
    }

    StatedSettings add(String name, List<String> values) {
        return add(name, values == null ? null : String.join(",", values));
    }

    StatedSettings addPath(String name, List<Path> entries) {
        return add(name, entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    Map<String, String> all() {
        return Map.copyOf(all);
    }
}
