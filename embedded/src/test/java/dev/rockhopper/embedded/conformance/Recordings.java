/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.embedded.EmbeddedOptions;
import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two frontends whose answers were recorded, and the embedded server that imitates each. */
enum Recordings {
    /** Main of April 2026. */
    NEWEST("newest"),
    /** Between 3.5 and 4.0; only cases with another answer were kept, the others answer as the newest. */
    OLDER("3.5.0");

    private final String version;

    Recordings(String version) {
        this.version = version;
    }

    /** Three backends and replicas, jobs done at once: as it was when recording. */
    EmbeddedOptions server() {
        return EmbeddedStarRocks.builder().version(version).replicationNum(3);
    }

    ServerProfile profile() {
        return new ServerProfile(ServerVersion.parse(version), RunMode.SHARED_NOTHING);
    }

    /** The groups that were run on this frontend. */
    List<String> groups() {
        return ConformanceCases.GROUPS.stream()
                .filter(group -> this == NEWEST || !group.equals(ConformanceCases.NEWEST_ONLY))
                .toList();
    }

    /** All scripts of a group with the answers of this frontend. */
    List<ConformanceCase> group(String group) {
        Map<String, ConformanceCase> changed = this == NEWEST ? Map.of() : changed(group);
        try (Stream<ConformanceCase> cases = ConformanceCases.group(group)) {
            return cases.map(each -> changed.getOrDefault(each.id(), each)).toList();
        }
    }

    private static Map<String, ConformanceCase> changed(String group) {
        try (Stream<ConformanceCase> cases = ConformanceCases.older()) {
            return cases.filter(each -> each.group().equals(group))
                    .collect(Collectors.toMap(ConformanceCase::id, Function.identity()));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
