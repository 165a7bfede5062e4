/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every scenario below {@code src/test/resources/plan}.
 *
 * <p>{@code -Drockhopper.renew=true} writes the plans as they are now into the files; look at the difference before you commit it.
 */
class ScenarioTest {

    private static final boolean RENEW = Boolean.getBoolean("rockhopper.renew");

    @TestFactory
    Stream<DynamicTest> scenarios() {
        return ScenarioFile.all().stream().flatMap(ScenarioTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        List<Scenario> scenarios = ScenarioFile.read(file);
        if (RENEW) {
            ScenarioFile.write(
                    file,
                    scenarios.stream()
                            .map(each -> each.withPlan(text(each, PlanRun.of(each))))
                            .toList());
        }
        return scenarios.stream()
                .map(each -> DynamicTest.dynamicTest(file.getFileName() + ": " + each.title(), () -> check(each)));
    }

    private static void check(Scenario scenario) {
        PlanRun run = PlanRun.of(scenario);
        if (!RENEW) {
            assertThat(text(scenario, run)).isEqualTo(scenario.plan());
        }
        run.checkArrival();
        run.checkReturn();
    }

    private static String text(Scenario scenario, PlanRun run) {
        String plan = PlanText.of(run.plan(), scenario.server());
        return scenario.settings().contains("way-back") ? plan + PlanText.wayBack(run.plan(), scenario.server()) : plan;
    }
}
