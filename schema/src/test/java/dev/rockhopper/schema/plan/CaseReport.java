/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts right answers; every wrong one needs a reason in {@code deviations.yaml}, every reason a wrong answer. */
final class CaseReport {

    private final String name;
    private final Map<String, Object> reasons = new LinkedHashMap<>(CaseFiles.read("deviations.yaml"));
    private final List<String> problems = new ArrayList<>();
    private int right;
    private int explained;

    CaseReport(String name) {
        this.name = name;
        reasons.keySet().removeIf(key -> !key.startsWith(name));
    }

    void right(String id) {
        right++;
        if (reasons.containsKey(name + " " + id)) {
            problems.add(id + ": right, the reason is not needed any more");
        }
    }

    void wrong(String id, String what) {
        if (reasons.containsKey(name + " " + id)) {
            explained++;
        } else {
            problems.add(id + ": " + what);
        }
    }

    void finish() {
        int all = right + explained + problems.size();
        System.out.println(
                "scenarios of " + name + " cases " + right + "/" + all + ", " + explained + " with a reason");
        assertThat(problems).isEmpty();
    }
}
