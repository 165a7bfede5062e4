/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.ForeignNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings for programs. */
public final class FindingsJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    /** An array with one member for each finding: code, severity, place, text and remedy; empty if there is none. */
    public static String write(List<Message> findings) {
        return MAPPER.writeValueAsString(findings.stream().map(FindingsJson::of).toList());
    }

    private static Map<String, Object> of(Message finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", finding.code().id());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("place", ForeignNames.shown(finding.place()));
        json.put("text", finding.text());
        json.put("remedy", finding.remedy());
        return json;
    }
}
