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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the recorded scripts through a socket; what differs must stand in {@code known-differences.tsv}, and nothing else may stand there. */
class ReplayTest {
    private static final int SHOWN = 3;

    private static final KnownDifferences KNOWN = KnownDifferences.of("known-differences.tsv");

    private static final Map<String, String> FIGURES = new TreeMap<>();

    static Stream<Arguments> groups() {
        String only = System.getProperty("replay.group", "");
        return Stream.of(Recordings.values())
                .flatMap(server -> server.groups().stream()
                        .filter(group -> only.isEmpty() || only.equals(group))
                        .map(group -> Arguments.of(server, group)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void answersAsRecorded(Recordings server, String group) throws Exception {
        List<String> unexpected = new ArrayList<>();
        int same = 0;
        List<ConformanceCase> cases = server.group(group);
        try (Wire wire = JdbcWire.to(server.server())) {
            for (ConformanceCase recorded : cases) {
                List<String> differences = new Replay(wire).run(recorded);
                boolean known = KNOWN.has(server, recorded);
                same += differences.isEmpty() ? 1 : 0;
                if (differences.isEmpty() == known) {
                    unexpected.add(recorded.id() + (known ? " no longer differs" : " " + differences));
                }
            }
        }
        FIGURES.put(server + " " + group, same + "/" + cases.size());
        Path report = Path.of("target", "replay", server + "-" + group + ".txt");
        Files.createDirectories(report.getParent());
        Files.write(report, unexpected);
        assertThat(unexpected.stream().limit(SHOWN).toList())
                .as("%s %d/%d, %d unexpected, all in %s", group, same, cases.size(), unexpected.size(), report)
                .isEmpty();
    }

    @Test
    void everyKnownDifferenceNamesACase() {
        Stream<String> cases = Stream.of(Recordings.values())
                .flatMap(server -> server.groups().stream()
                        .flatMap(group -> server.group(group).stream())
                        .map(each -> KnownDifferences.key(server, each)));
        assertThat(cases.toList()).containsAll(KNOWN.keys());
    }

    @AfterAll
    static void print() {
        FIGURES.forEach((group, figure) -> System.out.println("embedded replay " + group + " " + figure));
    }
}
