/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cases of the reference system for Python; fragments are completed by {@code peer-texts.yaml}. */
class PeerCasesTest {

    private final Map<String, Object> texts = CaseFiles.read("peer-texts.yaml");

    @Test
    void everyCaseIsRightOrExplained() {
        CaseReport report = new CaseReport("peer");
        for (Map<String, Object> each :
                CaseFiles.maps(CaseFiles.read("python-peer-cases.yaml").get("cases"))) {
            for (Map<String, Object> variant : CaseFiles.maps(each.get("variants"))) {
                run(report, each.get("id") + "/" + variant.get("name"), variant);
            }
        }
        report.finish();
    }

    private void run(CaseReport report, String id, Map<String, Object> variant) {
        try {
            PlanRun run = PlanRun.of(scenario(id, variant));
            run.checkArrival();
            run.checkReturn();
            Optional<String> problem = problem(CaseFiles.map(variant.get("expected")), texts(id), run);
            if (problem.isEmpty()) {
                report.right(id);
            } else {
                report.wrong(id, problem.get() + "\n" + PlanText.of(run.plan(), ServerProfile.NEWEST));
            }
        } catch (RockhopperException e) {
            report.wrong(id, e.getMessage());
        }
    }

    private Map<String, Object> texts(String id) {
        return CaseFiles.map(texts.get(id));
    }

    private Scenario scenario(String id, Map<String, Object> variant) {
        Map<String, Object> whole = texts(id);
        String before = ddl(whole.getOrDefault("before", variant.get("before")));
        String after = ddl(whole.getOrDefault("after", variant.get("after")));
        return new Scenario(
                id, CaseFiles.list(whole.get("settings")), before, after.equals("same") ? before : after, "");
    }

    private static String ddl(Object text) {
        String ddl = CaseFiles.text(text);
        return ddl.startsWith("-- (") ? "" : ddl;
    }

    private static Optional<String> problem(Map<String, Object> expected, Map<String, Object> texts, PlanRun run) {
        Plan plan = run.plan();
        boolean right = switch (CaseFiles.text(expected.get("outcome"))) {
            case "noop" -> plan.isEmpty();
            case "error", "error-or-warning" -> !plan.refusals().isEmpty();
            case "warning" -> plan.steps().isEmpty();
            case "error-or-alter" -> !plan.isEmpty();
            default -> alters(expected, texts, run);
        };
        return right ? Optional.empty() : Optional.of("expected " + expected);
    }

    private static boolean alters(Map<String, Object> expected, Map<String, Object> texts, PlanRun run) {
        Plan plan = run.plan();
        List<Statement> statements = plan.steps().stream().map(Step::statement).toList();
        if (texts.containsKey("order")) {
            List<String> begins = CaseFiles.list(texts.get("order"));
            return begins.size() == statements.size()
                    && Collections.indexOfSubList(heads(statements, begins), begins) == 0;
        }
        List<String> upgrade =
                CaseFiles.list(expected.getOrDefault("upgrade", expected.getOrDefault("upgrade_any_order", List.of())));
        DiffOptions how = DiffOptions.of(ServerProfile.NEWEST);
        return plan.refusals().isEmpty() && StatementLists.same(run.before(), upgrade, statements, how);
    }

    /** The first words of each statement, as many as the expected words have letters. */
    private static List<String> heads(List<Statement> statements, List<String> begins) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            String text = DdlRenderer.NEWEST.render(statements.get(i));
            heads.add(text.substring(0, Math.min(text.length(), begins.get(i).length())));
        }
        return heads;
    }
}
