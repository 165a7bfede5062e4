/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import java.io.IOException;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the recorded scripts in process; what differs must stand in {@code known-differences.tsv}, and nothing else may stand there. */
class ReplayTest {
    private static final int SHOWN = 3;
    /** Recorded answers of another kind; each has its own test. */
    private static final List<String> OTHER_KINDS = List.of("jobs", "protocol", "queries");

    private static final Map<String, String> FIGURES = new TreeMap<>();

    static Stream<String> groups() {
        String only = System.getProperty("replay.group", "");
        return ConformanceCases.GROUPS.stream()
                .filter(group -> only.isEmpty() ? !OTHER_KINDS.contains(group) : only.equals(group));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void answersAsRecorded(String group) throws IOException {
        List<String> unexpected = new ArrayList<>();
        int total = 0;
        int same = 0;
        try (Wire wire = new InProcess(InProcess.SETTINGS);
                Stream<ConformanceCase> cases = ConformanceCases.group(group)) {
            for (ConformanceCase recorded : cases.toList()) {
                List<String> differences = new Replay(wire).run(recorded);
                boolean known = KnownDifferences.has(recorded);
                total++;
                same += differences.isEmpty() ? 1 : 0;
                if (differences.isEmpty() == known) {
                    unexpected.add(recorded.id() + (known ? " no longer differs" : " " + differences));
                }
            }
        }
        FIGURES.put(group, same + "/" + total);
        Path report = Path.of("target", "replay", group + ".txt");
        Files.createDirectories(report.getParent());
        Files.write(report, unexpected);
        assertThat(unexpected.stream().limit(SHOWN).toList())
                .as("%s %d/%d, %d unexpected, all in %s", group, same, total, unexpected.size(), report)
                .isEmpty();
    }

    @Test
    void everyKnownDifferenceNamesACase() {
        try (Stream<ConformanceCase> cases = ConformanceCases.newest()) {
            assertThat(cases.map(each -> each.group() + "\t" + each.id()).toList())
                    .containsAll(KnownDifferences.keys());
        }
    }

    @AfterAll
    static void print() {
        FIGURES.forEach((group, figure) -> System.out.println("embedded replay " + group + " " + figure));
    }
}
