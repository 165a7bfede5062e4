/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Revisions, newest first. */
final class HistorySection {

    private HistorySection() {}

    static Markup markup(List<RevisionRow> history) {
        List<RevisionRow> rows = new ArrayList<>(history);
        Collections.reverse(rows);
        Markup list = rows.isEmpty()
                ? Markup.element("p", "muted", "There are no revisions.")
                : Markup.element(
                        "ol",
                        "history",
                        Markup.of(rows.stream().map(HistorySection::row).toList()));
        return HtmlReport.section("history", Markup.element("h2").holding("History"), list);
    }

    private static Markup row(RevisionRow row) {
        List<Markup> marks = new ArrayList<>();
        if (row.head()) {
            marks.add(Markup.element("em", "badge", "head"));
        }
        row.labels().forEach(label -> marks.add(Markup.element("em", "badge", label)));
        if (row.parents().size() > 1) {
            marks.add(Markup.element("em", "badge", "merge"));
        }
        String when = row.appliedAt()
                .map(at -> at + row.appliedBy().map(by -> " · " + by).orElse(""))
                .orElse("pending");
        return Markup.element("li")
                .with("class", row.appliedAt().isPresent() ? "applied" : "pending")
                .holding(
                        Markup.element("code").holding(row.id()),
                        Markup.element("b", "", row.message()),
                        Markup.of(marks),
                        Markup.element("span", "muted", when));
    }
}
