/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as one HTML file: it loads nothing (a content security policy says so to the browser), and everything can be read without its
 * script. The same model gives the same bytes.
 */
public final class HtmlReport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'";

    private final ReportModel model;

    private HtmlReport(ReportModel model) {
        this.model = model;
    }

    /** The file's text, for UTF-8. */
    public static String of(ReportModel model) {
        return new HtmlReport(model).page();
    }

    private String page() {
        Markup head = Markup.element("head")
                .holding(
                        Markup.element("meta").with("charset", "utf-8").empty(),
                        Markup.element("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", POLICY)
                                .empty(),
                        Markup.element("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1")
                                .empty(),
                        Markup.element("meta")
                                .with("name", "generator")
                                .with("content", "Rockhopper")
                                .empty(),
                        Markup.element("title").holding(model.title() + " · Rockhopper"),
                        Markup.element("style").holding(resource("report.css")));
        Markup body = Markup.element("body").holding(sidebar(), main(), script());
        return "<!doctype html>\n" + Markup.element("html").with("lang", "en").holding(head, body) + "\n";
    }

    private static Markup script() {
        return Markup.element("script").holding(resource("report.js"));
    }

    private Markup sidebar() {
        List<Markup> links = new ArrayList<>();
        links.add(link("overview", "Overview", ""));
        links.add(link(
                "objects", "Objects", Integer.toString(model.schema().objects().size())));
        links.add(link("relations", "Relations", ""));
        links.add(link("lineage", "Lineage", ""));
        int steps =
                model.pending().stream().mapToInt(each -> each.steps().size()).sum()
                        + model.unwritten().size();
        links.add(link("plan", "Plan", steps == 0 ? "" : Integer.toString(steps)));
        links.add(link(
                "history",
                "History",
                model.history().isEmpty()
                        ? ""
                        : Integer.toString(model.history().size())));
        return Markup.element(
                "aside",
                "side",
                Markup.element("div", "brand", resource("logo.svg"), Markup.element("b", "", "Rockhopper")),
                Markup.element("label").with("class", "search").holding(search()),
                Markup.element("nav").holding(links.toArray(Markup[]::new)),
                Markup.element("div", "side-foot", themeButton()));
    }

    private static Markup search() {
        return Markup.element("input")
                .with("id", "search")
                .with("type", "search")
                .with("placeholder", "Search   ( / )")
                .with("aria-label", "Search objects and columns")
                .with("autocomplete", "off")
                .empty();
    }

    private static Markup themeButton() {
        return Markup.element("button")
                .with("id", "theme")
                .with("type", "button")
                .holding("Light / dark");
    }

    private static Markup link(String section, String text, String count) {
        return Markup.element("a")
                .with("href", "#" + section)
                .holding(Markup.text(text), count.isEmpty() ? Markup.NOTHING : Markup.element("span", "count", count));
    }

    private Markup main() {
        Lineage lineage = Lineage.of(model.schema());
        List<Relation> relations = Relations.of(model.schema());
        Diagrams diagrams = new Diagrams(model);
        return Markup.element("main")
                .holding(
                        overview(),
                        new ObjectsSection(model, lineage).markup(),
                        DiagramSection.relations(
                                diagrams,
                                relations,
                                model.schema().all(Table.class).isEmpty()),
                        DiagramSection.lineage(diagrams, lineage),
                        new PlanSection(model).markup(),
                        HistorySection.markup(model.history()),
                        Markup.element("footer")
                                .holding("Made by Rockhopper from " + model.source() + " at "
                                        + TIME.format(model.createdAt()) + "."));
    }

    private Markup overview() {
        Markup title = Markup.element(
                "header",
                "top",
                Markup.element("div")
                        .holding(
                                Markup.element("h1").holding(model.title()),
                                Markup.element(
                                        "p",
                                        "muted",
                                        model.server() + " · " + model.source() + " · "
                                                + TIME.format(model.createdAt()))),
                status());
        return section("overview", title, cards(), findings());
    }

    private Markup status() {
        int findings = (int) model.findings().stream()
                .filter(each -> each.severity() != Severity.INFO)
                .count();
        if (findings > 0) {
            return Markup.element("span", "status bad", Facts.plural(findings, "finding"));
        }
        if (!model.pending().isEmpty()) {
            return Markup.element(
                    "span", "status warn", Facts.plural(model.pending().size(), "revision") + " pending");
        }
        return Markup.element("span", "status good", model.unwritten().isEmpty() ? "In step" : "Entities changed");
    }

    private Markup cards() {
        List<Markup> cards = new ArrayList<>();
        cards.add(card(count(Table.class), "table"));
        cards.add(card(count(View.class), "view"));
        cards.add(card(count(MaterializedView.class), "materialized view"));
        if (!model.sizes().isEmpty()) {
            ObjectSize all = model.sizes().values().stream().reduce(ObjectSize.NONE, ObjectSize::plus);
            cards.add(card(Facts.count(all.rows()), "row"));
            cards.add(Markup.element(
                    "div",
                    "card",
                    Markup.element("b", "", Facts.bytes(all.bytes())),
                    Markup.element("span", "", "data")));
            cards.add(card(Facts.count(all.partitions()), "partition"));
        }
        model.history().stream()
                .filter(row -> row.appliedAt().isPresent())
                .reduce((first, second) -> second)
                .ifPresent(row -> cards.add(Markup.element(
                        "div", "card", Markup.element("b", "mono", row.id()), Markup.element("span", "", "revision"))));
        return Markup.element("div", "cards", cards.toArray(Markup[]::new));
    }

    private String count(Class<? extends SchemaObject> kind) {
        return Integer.toString(model.schema().all(kind).size());
    }

    /** A number of things of a kind. */
    private static Markup card(String number, String noun) {
        String label = noun + (number.equals("1") ? "" : "s");
        return Markup.element("div", "card", Markup.element("b", "", number), Markup.element("span", "", label));
    }

    private Markup findings() {
        if (model.findings().isEmpty()) {
            return Markup.NOTHING;
        }
        List<Markup> lines = model.findings().stream().map(HtmlReport::finding).toList();
        return Markup.element("ul", "findings", Markup.of(lines));
    }

    private static Markup finding(Message message) {
        return Markup.element("li")
                .holding(
                        Markup.element("code").holding(message.code().id()),
                        Markup.element("b", "", ForeignNames.shown(message.place())),
                        Markup.text(" " + message.text() + " "),
                        Markup.element("span", "muted", message.remedy()));
    }

    /** A section with an anchor. */
    static Markup section(String id, Markup... content) {
        return Markup.element("section").with("id", id).holding(content);
    }

    private static Markup resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return Markup.constant(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
