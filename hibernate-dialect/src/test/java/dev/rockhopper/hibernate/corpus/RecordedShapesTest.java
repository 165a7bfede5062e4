/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a real frontend accepted and refused of the shapes that Hibernate makes (recorded/queries.jsonl) against what the dialect makes. */
class RecordedShapesTest {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|\\b\\d+(?:\\.\\d+)?\\b|\\?");

    /** Statements that the frontend saw in the same shape must have been accepted; and many must have been seen. */
    @Test
    void emittedStatementsThatWereRecordedWereAccepted() {
        Map<String, Boolean> recorded = new HashMap<>();
        recorded()
                .forEach(row -> recorded.merge(
                        shape(row.get("sql").asString()), row.get("ok").asBoolean(), Boolean::logicalOr));
        Map<String, String> refused = new TreeMap<>();
        int seen = 0;
        for (GoldenStatement statement : GoldenStatement.all()) {
            Boolean accepted = recorded.get(shape(statement.sql()));
            seen += accepted == null ? 0 : 1;
            if (Boolean.FALSE.equals(accepted)) {
                refused.put(statement.file() + " " + statement.name(), statement.sql());
            }
        }
        assertThat(refused).isEmpty();
        assertThat(seen).isGreaterThanOrEqualTo(100);
    }

    /** Constructs that only refused statements have: each is backed by the recording, and none is emitted. */
    @ParameterizedTest
    @MethodSource("refusedConstructs")
    void refusedConstructsAreNotEmitted(String construct) {
        Pattern pattern = Pattern.compile(construct, Pattern.CASE_INSENSITIVE);
        List<JsonNode> having = recorded().stream()
                .filter(row -> pattern.matcher(row.get("sql").asString()).find())
                .toList();
        assertThat(having)
                .as("recorded")
                .isNotEmpty()
                .noneMatch(row -> row.get("ok").asBoolean());
        assertThat(GoldenStatement.all())
                .noneMatch(statement -> pattern.matcher(statement.sql()).find());
    }

    /** Regular expressions, one a line. */
    static List<String> refusedConstructs() {
        return CorpusFile.text(Path.of("src/test/resources/recorded/refused-constructs.txt"))
                .lines()
                .toList();
    }

    private static List<JsonNode> recorded() {
        ObjectMapper json = new ObjectMapper();
        return CorpusFile.text(Path.of("src/test/resources/recorded/queries.jsonl"))
                .lines()
                .skip(1)
                .map(json::readTree)
                .toList();
    }

    /** Without the literals' values, spaces and case. */
    private static String shape(String sql) {
        return LITERAL.matcher(sql)
                .replaceAll("?")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace(", ", ",");
    }
}
