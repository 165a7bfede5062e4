/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.schema.conformance.ConformanceCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The ALTER jobs of a database, as SHOW ALTER TABLE tells of them: kind, state, and {@code fast} if only metadata changed. */
final class JobList {
    private final Wire wire;
    private final String database;
    private long last;

    JobList(Wire wire, String database) {
        this.wire = wire;
        this.database = database;
    }

    /** The jobs that were not there when this was asked the last time, oldest first. */
    List<String> started() {
        Map<Long, String> jobs = new TreeMap<>();
        for (String kind : List.of("COLUMN", "OPTIMIZE", "ROLLUP")) {
            for (Map<String, Object> row : wire.run("SHOW ALTER TABLE " + kind + " FROM " + database)) {
                long id = Long.parseLong(String.valueOf(row.get("JobId")));
                if (id > last) {
                    // A change of metadata only has a timeout of one second.
                    boolean fast = "1".equals(String.valueOf(row.get("Timeout")));
                    jobs.put(id, kind + " " + row.get("State") + (fast ? " fast" : ""));
                }
            }
        }
        last = jobs.keySet().stream().mapToLong(Long::longValue).max().orElse(last);
        return List.copyOf(jobs.values());
    }

    /** The jobs that a statement started on the recorded frontend. */
    static List<String> recorded(ConformanceCase.RecordedStatement statement) {
        List<String> recorded = new ArrayList<>();
        for (JsonNode job : statement.json().path("jobs")) {
            recorded.add(job.path("kind").asString() + " " + job.path("state").asString()
                    + (job.path("fast").asBoolean() ? " fast" : ""));
        }
        return recorded;
    }
}
