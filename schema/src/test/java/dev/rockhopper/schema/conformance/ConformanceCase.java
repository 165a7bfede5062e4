/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One recorded script: its statements with the frontend's answers, and what existed afterwards.
 *
 * @param file the file below {@code conformance/}, for example {@code older/views.jsonl}
 * @param group the group of the case
 * @param id unique in its group
 * @param statements in order
 * @param objects what {@code information_schema} and SHOW said of each object afterwards, as JSON, by name
 */
public record ConformanceCase(
        String file, String group, String id, List<RecordedStatement> statements, Map<String, JsonNode> objects) {

    /**
     * One statement.
     *
     * @param sql as it was sent
     * @param ok whether it was accepted
     * @param json everything recorded of it: {@code error}, {@code jobs}, {@code rows}
     */
    public record RecordedStatement(String sql, boolean ok, JsonNode json) {}

    static ConformanceCase of(String file, JsonNode json) {
        List<RecordedStatement> statements = new ArrayList<>();
        for (JsonNode each : json.path("statements")) {
            statements.add(new RecordedStatement(
                    each.path("sql").asString(), each.path("ok").asBoolean(), each));
        }
        Map<String, JsonNode> objects = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : json.path("objects").properties()) {
            objects.put(each.getKey(), each.getValue());
        }
        return new ConformanceCase(
                file, json.path("group").asString(), json.path("id").asString(), statements, objects);
    }

    /** The SHOW CREATE text of an object; empty if there is none, or if the frontend failed to print it. */
    public Optional<String> showCreate(String object) {
        JsonNode text = objects.get(object).path("show_create");
        return text.isString() ? Optional.of(text.asString()) : Optional.empty();
    }

    /** A name for messages. */
    @Override
    public String toString() {
        return file + " " + id;
    }
}
