/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.schema.conformance.ConformanceCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Runs the statements of a recorded case and compares every answer. */
final class Replay {
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";

    private static final String DATABASE = "c";

    private final Wire wire;
    private final JobList jobs;

    Replay(Wire wire) {
        this.wire = wire;
        this.jobs = new JobList(wire, DATABASE);
    }

    /** What differs; empty when all is the same. */
    List<String> run(ConformanceCase recorded) {
        List<String> differences = new ArrayList<>();
        wire.run("DROP DATABASE IF EXISTS " + DATABASE + " FORCE");
        wire.run("CREATE DATABASE " + DATABASE);
        wire.run("USE " + DATABASE);
        for (ConformanceCase.RecordedStatement statement : recorded.statements()) {
            String difference = compare(statement);
            if (!difference.isEmpty()) {
                differences.add(difference);
            }
        }
        if (differences.isEmpty()) {
            recorded.objects().forEach((name, object) -> compare(name, object, differences));
        }
        return differences;
    }

    private String compare(ConformanceCase.RecordedStatement statement) {
        int wanted =
                statement.ok() ? 0 : statement.json().path("error").path("code").asInt();
        try {
            wire.run(statement.sql());
            if (wanted != 0) {
                return "accepted, recorded " + wanted + " " + message(statement) + ": " + statement.sql();
            }
        } catch (Wire.Refused refused) {
            if (wanted != refused.code()) {
                String recorded = wanted == 0 ? "accepted" : wanted + " " + message(statement);
                return "refused with " + refused.code() + " " + refused.getMessage() + ", recorded " + recorded + ": "
                        + statement.sql();
            }
        }
        return startsNoJob(statement.sql()) ? "" : compareJobs(statement);
    }

    private static boolean startsNoJob(String sql) {
        return sql.startsWith("CREATE TABLE") || sql.startsWith("CREATE VIEW") || sql.startsWith("DROP TABLE");
    }

    private static String message(ConformanceCase.RecordedStatement statement) {
        return statement.json().path("error").path("message").asString();
    }

    private String compareJobs(ConformanceCase.RecordedStatement statement) {
        List<String> recorded = JobList.recorded(statement);
        List<String> seen = jobs.started();
        return seen.equals(recorded) ? "" : "jobs " + seen + ", recorded " + recorded + ": " + statement.sql();
    }

    private void compare(String name, JsonNode object, List<String> differences) {
        if (object.path("show_create").isString()) {
            Map<String, Object> row =
                    wire.run("SHOW CREATE TABLE `" + name + "`").get(0);
            String text = String.valueOf(new ArrayList<>(row.values()).get(1));
            compare(
                    name + " show_create",
                    ListOrder.same(object.path("show_create").asString()),
                    ListOrder.same(text),
                    differences);
        }
        for (String table : List.of("tables", "tables_config", "views", "materialized_views")) {
            if (object.has(table)) {
                compareRow(name, table, object.path(table), differences);
            }
        }
        compareRows(
                name,
                "columns",
                object.path("columns"),
                information("columns", name, " ORDER BY ORDINAL_POSITION"),
                differences);
        if (object.has("show_index")) {
            compareRows(
                    name,
                    "show_index",
                    object.path("show_index"),
                    wire.run("SHOW INDEX FROM `" + name + "`"),
                    differences);
        }
        compareRows(
                name,
                "show_full_columns",
                object.path("show_full_columns"),
                wire.run("SHOW FULL COLUMNS FROM `" + name + "`"),
                differences);
    }

    private List<Map<String, Object>> information(String table, String name, String tail) {
        return wire.run("SELECT * FROM information_schema." + table + " WHERE TABLE_SCHEMA = '" + DATABASE
                + "' AND TABLE_NAME = '" + name.replace("'", "''") + "'" + tail);
    }

    private void compareRow(String name, String table, JsonNode recorded, List<String> differences) {
        List<Map<String, Object>> rows = information(table, name, "");
        if (rows.size() != 1) {
            differences.add(name + " " + table + ": " + rows.size() + " rows");
            return;
        }
        compareRow(name + " " + table, recorded, rows.get(0), differences);
    }

    private static void compareRows(
            String name, String table, JsonNode recorded, List<Map<String, Object>> rows, List<String> differences) {
        if (recorded.size() != rows.size()) {
            differences.add(name + " " + table + ": " + rows.size() + " rows, recorded " + recorded.size());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            compareRow(name + " " + table + "[" + i + "]", recorded.get(i), rows.get(i), differences);
        }
    }

    private static void compareRow(String place, JsonNode recorded, Map<String, Object> row, List<String> differences) {
        for (Map.Entry<String, JsonNode> cell : recorded.properties()) {
            String wanted = cell.getValue().isNull() ? null : cell.getValue().asString();
            Object seen = row.get(cell.getKey());
            String seenText = seen == null ? null : String.valueOf(seen);
            compare(place + "." + cell.getKey(), wanted, seenText, differences);
        }
    }

    /** The time of an ALTER that a column keeps for the rows that exist. */
    private static boolean areMoments(String wanted, String seen) {
        return wanted != null && seen != null && wanted.matches(MOMENT) && seen.matches(MOMENT);
    }

    private static void compare(String place, String wanted, String seen, List<String> differences) {
        if (!Objects.equals(wanted, seen) && !areMoments(wanted, seen)) {
            differences.add(place + ": <" + seen + ">, recorded <" + wanted + ">");
        }
    }
}
