/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Refusal;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons for programs. */
public final class ComparisonJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ComparisonJson() {}

    /** An array with one member for each database; the same comparisons give the same text. */
    public static String write(List<Comparison> comparisons) {
        return MAPPER.writeValueAsString(
                comparisons.stream().map(ComparisonJson::of).toList());
    }

    private static Map<String, Object> of(Comparison comparison) {
        DdlRenderer renderer = new DdlRenderer(comparison.server());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("database", comparison.database());
        json.put("changes", ChangeText.lines(comparison.changes()));
        json.put(
                "steps",
                comparison.plan().steps().stream()
                        .map(step -> of(step, renderer))
                        .toList());
        json.put(
                "refusals",
                comparison.plan().refusals().stream().map(ComparisonJson::of).toList());
        json.put(
                "notes",
                comparison.plan().notes().stream().map(Message::toString).toList());
        return json;
    }

    private static Map<String, Object> of(Step step, DdlRenderer renderer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sql", renderer.render(step.statement()));
        json.put("object", ForeignNames.shown(step.cause().object()));
        json.put("cost", word(step.cost()));
        json.put("hazards", step.hazards().stream().map(ComparisonJson::of).toList());
        if (step.reverse() instanceof Reverse.By by) {
            json.put("reverse", by.statements().stream().map(renderer::render).toList());
        } else {
            json.put("irreversible", ((Reverse.Impossible) step.reverse()).reason());
        }
        return json;
    }

    private static Map<String, Object> of(Hazard hazard) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", hazard.kind().word());
        json.put("text", hazard.text());
        return json;
    }

    private static Map<String, Object> of(Refusal refusal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", refusal.message().code().id());
        json.put("place", refusal.message().place());
        json.put("text", refusal.message().text());
        json.put("remedy", refusal.message().remedy());
        json.put("rebuildable", refusal.rebuildable());
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
