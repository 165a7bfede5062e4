/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What clients ask when they connect and look around, and DML right and wrong, in the recorded order on one connection: the same acceptance, error code,
 * labels and rows; what differs stands in {@code protocol-differences.tsv}.
 */
class ProtocolReplayTest {
    private static final KnownDifferences KNOWN = KnownDifferences.of("protocol-differences.tsv");

    /** Two results, of which the driver takes one for the answer to the next statement; {@code ProtocolServerTest} looks at the bytes. */
    private static final String TWO_STATEMENTS = "SELECT 1; SELECT 2";

    private static final Pattern VOLATILE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?|\\d{5,7}");

    @Test
    void clientsGetTheRecordedAnswers() throws Exception {
        List<String> unexpected = new ArrayList<>();
        int same = 0;
        List<JsonNode> lines = ConformanceCases.lines("protocol.jsonl")
                .filter(each -> each.has("sql"))
                .toList();
        try (JdbcWire wire = JdbcWire.to(Recordings.NEWEST.server().replicationNum(1))) {
            wire.run("CREATE DATABASE p");
            for (int i = 0; i < lines.size(); i++) {
                String sql = lines.get(i).path("sql").asString();
                if (sql.equals(TWO_STATEMENTS)) {
                    continue;
                }
                String difference = difference(wire, lines.get(i));
                same += difference.isEmpty() ? 1 : 0;
                String key = i + "\t" + sql.replaceAll("\\s+", " ");
                if (difference.isEmpty() == KNOWN.keys().contains(key)) {
                    unexpected.add(key + "\t" + (difference.isEmpty() ? "no longer differs" : difference));
                }
            }
        }
        System.out.println("embedded replay newest protocol " + same + "/" + lines.size());
        Path report = Path.of("target", "replay", "protocol.txt");
        Files.createDirectories(report.getParent());
        Files.write(report, unexpected);
        assertThat(unexpected).isEmpty();
    }

    private static String difference(JdbcWire wire, JsonNode line) throws SQLException {
        int wanted = line.path("ok").asBoolean()
                ? 0
                : line.path("error").path("code").asInt();
        JdbcWire.Table seen;
        try {
            seen = wire.table(line.path("sql").asString());
        } catch (Wire.Refused refused) {
            return refused.code() == wanted ? "" : "refused with " + refused.code() + " " + refused.getMessage();
        }
        if (wanted != 0) {
            return "accepted, recorded " + wanted;
        }
        List<String> labels = new ArrayList<>();
        line.path("columns").forEach(each -> labels.add(each.asString()));
        if (!labels.equals(seen.labels())) {
            return "labels " + seen.labels() + ", recorded " + labels;
        }
        return rows(line.path("rows"), seen);
    }

    private static String rows(JsonNode recorded, JdbcWire.Table seen) {
        if (recorded.size() != seen.rows().size()) {
            return seen.rows().size() + " rows, recorded " + recorded.size();
        }
        for (int i = 0; i < recorded.size(); i++) {
            for (int j = 0; j < seen.labels().size(); j++) {
                JsonNode cell = recorded.get(i).get(j);
                String wanted = cell.isNull() ? null : cell.asString();
                String found = seen.rows().get(i).get(j);
                if (!Objects.equals(wanted, found) && !isVolatile(wanted, found)) {
                    return "row " + i + " " + seen.labels().get(j) + " <" + found + ">, recorded <" + wanted + ">";
                }
            }
        }
        return "";
    }

    /** Times and numbers of objects are those of one run. */
    private static boolean isVolatile(String wanted, String found) {
        return wanted != null
                && found != null
                && VOLATILE.matcher(wanted).matches()
                && VOLATILE.matcher(found).matches();
    }
}
