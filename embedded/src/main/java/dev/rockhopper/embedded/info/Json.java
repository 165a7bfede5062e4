/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** JSON as the server's library writes it: no blanks, and HTML characters escaped. */
final class Json {
    private Json() {}

    static String object(Map<String, String> map) {
        return map.entrySet().stream()
                .map(each -> string(each.getKey()) + ":" + string(each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String arrays(List<List<Optional<String>>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(each -> each.map(Json::string).orElse("null"))
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> append((char) each, json));
        return json.append('"').toString();
    }

    private static void append(char each, StringBuilder json) {
        switch (each) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '<', '>', '&', '=', '\'' -> json.append(String.format("\\u%04x", (int) each));
            default -> json.append(each < ' ' ? String.format("\\u%04x", (int) each) : String.valueOf(each));
        }
    }
}
