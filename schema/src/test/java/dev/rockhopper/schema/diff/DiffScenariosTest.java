/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.diff.text.TableChangeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the scenarios of {@code scenarios/diff/*.txt}: before, after, expected changes in words. */
class DiffScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios/diff");

    @TestFactory
    List<DynamicTest> scenarios() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (DiffScenario scenario : DiffScenario.read(file)) {
                    tests.add(DynamicTest.dynamicTest(
                            file.getFileName() + ": " + scenario.title(),
                            () -> assertThat(scenario.actual()).isEqualTo(scenario.expected())));
                }
            }
        }
        return tests;
    }

    @Test
    void everyKindOfTableChangeHasWords() {
        assertThat(TableChangeText.kinds()).containsExactlyInAnyOrder(TableChange.class.getPermittedSubclasses());
    }
}
