/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The hard cases of a StarRocks differ: the plan has the same number of statements with the same effect, or refuses where it must. */
class HardCasesTest {

    private static final Map<String, List<String>> SETTINGS = Map.of(
            "HC21", List.of("rename column t.b a"),
            "HC23", List.of("rename column t.b a", "rename column t.a b"),
            "HC24", List.of("rename column t.b a"),
            "HC25", List.of("replace t.a"),
            "HC44", List.of("server newest shared-data"));

    @Test
    void everyCaseIsRightOrExplained() {
        CaseReport report = new CaseReport("hard");
        for (Map<String, Object> each :
                CaseFiles.maps(CaseFiles.read("hard-cases.yaml").get("cases"))) {
            run(report, each);
        }
        report.finish();
    }

    private static void run(CaseReport report, Map<String, Object> given) {
        String id = CaseFiles.text(given.get("id"));
        Scenario scenario = new Scenario(
                id,
                SETTINGS.getOrDefault(id, List.of()),
                ddl(given, "before", "shared-data cluster: "),
                ddl(given, "after", ""),
                "");
        PlanRun run = PlanRun.of(scenario);
        run.checkArrival();
        run.checkReturn();
        if (isRight(given, run)) {
            report.right(id);
        } else {
            report.wrong(id, PlanText.of(run.plan(), ServerProfile.NEWEST));
        }
    }

    private static String ddl(Map<String, Object> given, String key, String prefix) {
        return CaseFiles.text(given.get(key)).replace(prefix, "");
    }

    private static boolean isRight(Map<String, Object> given, PlanRun run) {
        Plan plan = run.plan();
        return switch (CaseFiles.text(given.get("expect"))) {
            case "noop" -> plan.isEmpty();
            case "refuse" -> !plan.refusals().isEmpty() && plan.steps().isEmpty();
            default -> {
                List<String> emit = CaseFiles.<String>list(given.get("emit")).stream()
                        .filter(line -> !line.equals("WAIT"))
                        .toList();
                yield plan.refusals().isEmpty()
                        && StatementLists.same(
                                run.before(),
                                emit,
                                plan.steps().stream().map(Step::statement).toList(),
                                DiffOptions.of(ServerProfile.NEWEST));
            }
        };
    }
}
