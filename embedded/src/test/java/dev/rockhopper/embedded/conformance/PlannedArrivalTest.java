/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the planner makes of each recorded step from one table to another arrives, on the embedded server, at the recorded text and by the
 * recorded kind of job.
 */
class PlannedArrivalTest {
    private static final List<String> GROUPS = List.of(
            "alter",
            "alter-seq",
            "alter-combos",
            "alter-chains",
            "alter-partitions",
            "alter-properties",
            "modify-type",
            "struct-fields",
            "lifecycle",
            "views",
            "materialized-views");

    private static final KnownDifferences KNOWN = KnownDifferences.of("planned-differences.tsv");

    private static final Map<String, String> FIGURES = new TreeMap<>();

    static Stream<Arguments> groups() {
        String only = System.getProperty("replay.group", "");
        return Stream.of(Recordings.values())
                .flatMap(server -> GROUPS.stream()
                        .filter(group -> only.isEmpty() || only.equals(group))
                        .map(group -> Arguments.of(server, group)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void plansArriveAtTheRecordedText(Recordings server, String group) throws Exception {
        List<String> failures = new ArrayList<>();
        int count = 0;
        int same = 0;
        try (Wire wire = JdbcWire.to(server.server())) {
            for (ConformanceCase recorded : server.group(group)) {
                PlannedArrival arrival = new PlannedArrival(wire, server.profile(), recorded);
                if (!arrival.isComparable()) {
                    continue;
                }
                PlannedArrival.Outcome outcome = arrival.run();
                if (outcome.statable()) {
                    count++;
                    boolean arrived = outcome.difference().isEmpty();
                    same += arrived ? 1 : 0;
                    if (arrived == KNOWN.has(server, recorded)) {
                        failures.add(recorded.id() + ": " + (arrived ? "no longer differs" : outcome.difference()));
                    }
                }
            }
        }
        FIGURES.put(server + " " + group, same + "/" + count);
        Path report = Path.of("target", "planned", server + "-" + group + ".txt");
        Files.createDirectories(report.getParent());
        Files.write(report, failures);
        assertThat(failures.stream().limit(3).toList()).as("all in %s", report).isEmpty();
    }

    @AfterAll
    static void print() {
        FIGURES.forEach((group, figure) -> System.out.println("planned on embedded " + group + " " + figure));
    }
}
