/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TableReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    SELECT 1                                                        | -
                    SELECT 1 FROM dual                                              | -
                    SELECT * FROM t                                                 | t
                    SELECT * FROM c.d.t x, `d`.`u` AS y, v                          | c.d.t d.u v
                    SELECT * FROM t LEFT JOIN u ON t.a = u.a CROSS JOIN v           | t u v
                    SELECT * FROM t JOIN [broadcast] u USING (a, b) JOIN v          | t u v
                    SELECT * FROM (SELECT a, b FROM t) x, u                         | t u
                    SELECT * FROM (t JOIN u ON t.a = u.a, v) WHERE a IN (1, w)      | t u v
                    SELECT (SELECT max(a) FROM t), b FROM u WHERE EXISTS (SELECT 1 FROM v) | t u v
                    SELECT a FROM t UNION ALL SELECT b FROM u EXCEPT (SELECT c FROM v) | t u v
                    ((SELECT a FROM t) INTERSECT SELECT a FROM u) MINUS SELECT 1    | t u
                    WITH x AS (SELECT a FROM t), y (b, c) AS (SELECT a, 1 FROM x JOIN u) SELECT * FROM x, y, v | t u v
                    WITH t AS (SELECT * FROM t) SELECT * FROM t                     | t
                    WITH RECURSIVE r AS (SELECT 1 FROM t UNION ALL SELECT 2 FROM r) SELECT * FROM r | t
                    SELECT * FROM (WITH x AS (SELECT 1 FROM t) SELECT * FROM x) y JOIN x | t x
                    SELECT extract(DAY FROM ts), trim(BOTH 'x' FROM s) FROM t       | t
                    SELECT * FROM t, unnest(a) AS u (v), LATERAL unnest(b), w       | t w
                    SELECT * FROM TABLE(generate_series(1, 2)), t                   | t
                    SELECT * FROM t PARTITION (p1, p2) x JOIN u TABLET (1, 2)       | t u
                    SELECT sum(a) OVER (PARTITION BY b ORDER BY c), d FROM t        | t
                    SELECT * FROM t WHERE a = ' FROM u' -- FROM v                   | t
                    SELECT * FROM d.1t ORDER BY a, b LIMIT 1, 2                     | d.1t
                    SELECT * FROM t GROUP BY ROLLUP (a, b), c HAVING count(*) > 1   | t
                    SELECT a FROM t QUALIFY row_number() OVER (ORDER BY a) = 1, b   | t
                    SELECT * FROM t ASOF LEFT JOIN u ON a > b LEFT SEMI JOIN v      | t u v
                    SELECT (((                                                      | -
                    ) ] FROM                                                        | -
                    """)
    void references(String query, String expected) {
        Set<String> found = TableReferences.of(query).stream()
                .map(TableReferencesTest::text)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
    }

    private static String text(ObjectName name) {
        return Stream.of(name.catalog(), name.database(), Optional.of(name.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("."));
    }

    /** What accepted views read was created before them, in the same script. */
    @Test
    void recordedViews() {
        List<String> strangers = new ArrayList<>();
        int[] count = new int[1];
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.forEach(each -> {
                Set<String> created = new HashSet<>();
                each.statements().stream()
                        .filter(ConformanceCase.RecordedStatement::ok)
                        .forEach(recorded -> {
                            Statement statement = DdlParser.parse(recorded.sql());
                            query(statement)
                                    .ifPresent(query -> TableReferences.of(query)
                                            .forEach(name -> {
                                                count[0]++;
                                                if (!created.contains(name.name())) {
                                                    strangers.add(each + " " + name.name() + ": " + query);
                                                }
                                            }));
                            name(statement).ifPresent(created::add);
                        });
            });
        }
        assertThat(strangers).isEmpty();
        assertThat(count[0]).isGreaterThan(100);
    }

    private static Optional<String> query(Statement statement) {
        if (statement instanceof CreateView create) {
            return Optional.of(create.view().query());
        }
        return statement instanceof CreateMaterializedView create
                ? Optional.of(create.view().query())
                : Optional.empty();
    }

    private static Optional<String> name(Statement statement) {
        if (statement instanceof CreateTable create) {
            return Optional.of(create.name().name());
        }
        if (statement instanceof CreateView create) {
            return Optional.of(create.name().name());
        }
        return statement instanceof CreateMaterializedView create
                ? Optional.of(create.name().name())
                : Optional.empty();
    }

    /** The accepted queries of the corpus read the tables of the corpus, and no other. */
    @Test
    void recordedQueries() {
        Set<String> tables;
        try (Stream<JsonNode> lines = ConformanceCases.lines("queries.jsonl")) {
            tables = lines.findFirst()
                    .orElseThrow()
                    .path("tables")
                    .valueStream()
                    .map(sql -> name(DdlParser.parse(sql.asString())).orElseThrow())
                    .collect(Collectors.toSet());
        }
        List<String> strangers = new ArrayList<>();
        try (Stream<JsonNode> lines = ConformanceCases.lines("queries.jsonl")) {
            lines.filter(line -> line.path("ok").asBoolean())
                    .map(line -> line.path("sql").asString())
                    .filter(sql -> sql.stripLeading().matches("(?is)(select|with|\\().*"))
                    .forEach(sql -> TableReferences.of(sql).stream()
                            .filter(name -> !tables.contains(name.name())
                                    && name.database().isEmpty())
                            .forEach(name -> strangers.add(name.name() + ": " + sql)));
        }
        assertThat(strangers).isEmpty();
    }
}
