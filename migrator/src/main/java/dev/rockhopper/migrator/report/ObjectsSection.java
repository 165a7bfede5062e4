/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** All objects: a line for each, which opens. */
final class ObjectsSection {

    private static final List<String> HEADS = List.of("Name", "Key", "Partition", "Distribution", "Rows", "Size");

    /** Longer lists scroll within the page, so that the diagrams are not far away. */
    private static final int SHORT_LIST = 40;

    private final ReportModel model;
    private final ObjectDetails details;
    private final long largest;

    ObjectsSection(ReportModel model, Lineage lineage) {
        this.model = model;
        this.details = new ObjectDetails(lineage);
        this.largest = model.sizes().values().stream()
                .mapToLong(ObjectSize::bytes)
                .max()
                .orElse(0);
    }

    Markup markup() {
        List<SchemaObject> objects = model.schema().objects().values().stream()
                .sorted(Comparator.comparing(SchemaObject::name))
                .toList();
        Markup list = Markup.element("div")
                .with("class", objects.size() > SHORT_LIST ? "list long" : "list")
                .with("id", "list")
                .holding(objects.stream().map(this::object).toArray(Markup[]::new));
        return HtmlReport.section(
                "objects",
                Markup.element("h2").holding("Objects"),
                chips(objects),
                heads(),
                list,
                Markup.element("p", "none hidden", "Nothing matches."),
                unmanaged());
    }

    private Markup unmanaged() {
        if (model.schema().unmanaged().isEmpty()) {
            return Markup.NOTHING;
        }
        String names = model.schema().unmanaged().stream()
                .map(each -> each.name() + " (" + each.reason() + ")")
                .collect(Collectors.joining(", "));
        return Markup.element("p", "muted", "Not managed by Rockhopper: " + names + ".");
    }

    private static Markup chips(List<SchemaObject> objects) {
        Set<ObjectKind> kinds = EnumSet.noneOf(ObjectKind.class);
        objects.forEach(object -> kinds.add(ObjectKind.of(object)));
        List<Markup> chips = new ArrayList<>();
        kinds.forEach(kind -> chips.add(Markup.element("button")
                .with("type", "button")
                .with("class", "chip " + kind.css())
                .with("data-kind", kind.css())
                .with("aria-pressed", "false")
                .holding(
                        Markup.text(kind.label()),
                        Markup.element(
                                "span",
                                "count",
                                Long.toString(objects.stream()
                                        .filter(object -> ObjectKind.of(object) == kind)
                                        .count())))));
        return Markup.element("div", "chips", Markup.of(chips));
    }

    private static Markup heads() {
        List<Markup> heads = new ArrayList<>();
        for (String each : HEADS) {
            heads.add(Markup.element("button")
                    .with("type", "button")
                    .with("data-sort", each.toLowerCase(Locale.ROOT))
                    .holding(each));
        }
        return Markup.element("div", "row heads", Markup.of(heads));
    }

    private Markup object(SchemaObject object) {
        ObjectKind kind = ObjectKind.of(object);
        ObjectSize size = model.sizes().getOrDefault(object.name(), ObjectSize.NONE);
        Markup line = Markup.element(
                "summary",
                "row",
                Markup.element(
                        "span",
                        "title",
                        Markup.element("b", "", Markup.name(ForeignNames.shown(object.name()))),
                        Markup.element("small", "", object.comment())),
                Markup.element("span", "", Markup.element("em", "badge " + kind.css(), kind.label()), keys(object)),
                partition(object, size),
                Markup.element("span", "mono", Markup.name(Facts.distribution(object))),
                Markup.element("span", "number", size.rows() == 0 ? "" : Facts.count(size.rows())),
                weight(size));
        return Markup.element("details")
                .with("class", "object " + kind.css())
                .with("id", "o-" + object.name())
                .with("data-name", object.name())
                .with("data-kind", kind.css())
                .with("data-find", words(object))
                .with("data-rows", Long.toString(size.rows()))
                .with("data-size", Long.toString(size.bytes()))
                .holding(line, details.markup(object));
    }

    private static Markup keys(SchemaObject object) {
        if (object instanceof Table table) {
            return Markup.element("span", "mono keys", Markup.name(String.join(", ", table.keyColumns())));
        }
        return object instanceof MaterializedView view
                ? Markup.element("span", "keys", Facts.refresh(view))
                : Markup.NOTHING;
    }

    private static Markup partition(SchemaObject object, ObjectSize size) {
        String text = Facts.partitioning(object);
        Markup number = size.partitions() > 1
                ? Markup.element("small", "", Facts.plural(size.partitions(), "partition"))
                : Markup.NOTHING;
        return Markup.element("span", "mono", Markup.name(text), number);
    }

    private Markup weight(ObjectSize size) {
        if (size.bytes() == 0) {
            return Markup.element("span", "number", "");
        }
        double share = largest == 0 ? 0 : 100.0 * size.bytes() / largest;
        return Markup.element(
                "span",
                "number",
                Markup.text(Facts.bytes(size.bytes())),
                Markup.element("i")
                        .with("class", "weight")
                        .with("style", "--share:" + Markup.number(share) + "%")
                        .holding());
    }

    /** What the search looks at: names of the object and of its columns, in lower case. */
    private static String words(SchemaObject object) {
        String columns = object instanceof Table table ? String.join(" ", table.columnNames()) : "";
        return (ForeignNames.shown(object.name()) + " " + columns).toLowerCase(Locale.ROOT);
    }
}
