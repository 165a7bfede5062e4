/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryColumnsTest {

    private static final String TABLES = """
            CREATE TABLE Orders (id BIGINT, customer VARCHAR(20), amount INT, place STRUCT<city VARCHAR(9)>) DUPLICATE KEY(id);
            CREATE TABLE people (id BIGINT, name VARCHAR(20)) DUPLICATE KEY(id);
            """;

    private static List<String> lint(String query) {
        Schema schema = SchemaFold.applyAll(
                Schema.empty(),
                DdlParser.parseScript(TABLES + "CREATE VIEW v AS " + query).stream()
                        .map(each -> each.statement())
                        .toList());
        return Linter.lint(schema.object("v").orElseThrow(), schema).stream()
                .map(Message::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT custmer FROM Orders | custmer | orders | customer",
                "SELECT o.custmer FROM Orders o | custmer | orders | customer",
                "SELECT o.id, p.nam FROM Orders AS o JOIN people p ON o.id = p.id | nam | people | name",
                "SELECT o.id FROM Orders o, people p WHERE p.nmae = 'x' | nmae | people | name",
                "SELECT id, sum(amuont) AS s FROM Orders GROUP BY id | amuont | orders | amount",
                "SELECT Orders.custmer c FROM Orders | custmer | orders | customer"
            })
    void slips(String query, String column, String table, String meant) {
        assertThat(lint(query)).hasSize(1);
        assertThat(lint(query).get(0).toLowerCase(Locale.ROOT))
                .contains("reads the column " + column + ", which table " + table + " does not have")
                .contains("did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM Orders",
                "SELECT id, customer AS c, count(*), now() FROM Orders GROUP BY id, c",
                "SELECT o.place.city FROM Orders o",
                "SELECT place.city FROM Orders",
                "WITH x AS (SELECT id AS i FROM Orders) SELECT x.i FROM x",
                "SELECT a.total FROM (SELECT sum(amount) total FROM Orders) a",
                "SELECT current_date, true, null FROM Orders",
                "SELECT unknown FROM elsewhere.things",
                "SELECT cast(id AS BIGINT), date_trunc('month', cast(customer AS DATE)) FROM Orders",
                "SELECT array_map(x -> x + 1, [1, 2]) FROM Orders",
                "SELECT CASE WHEN id = 1 THEN customer END x FROM Orders",
                "SELECT p.name FROM Orders o LEFT JOIN people p ON o.id = p.id AND p.name IN ('a', 'b')"
            })
    void whatIsRight(String query) {
        assertThat(lint(query)).isEmpty();
    }

    /** No query that a real frontend accepted is refused. */
    @Test
    void recordedQueries() {
        List<String> refused = new ArrayList<>();
        int[] count = {0};
        try (Stream<ConformanceCase> cases = ConformanceCases.newest()) {
            cases.forEach(each -> {
                Schema schema = Schema.empty().inDatabase("c");
                for (RecordedStatement statement : each.statements()) {
                    Schema before = schema;
                    try {
                        schema = statement.ok() ? SchemaFold.apply(schema, DdlParser.parse(statement.sql())) : schema;
                    } catch (RockhopperException e) {
                        return; // other tests are about the fold
                    }
                    Schema after = schema;
                    after.objects().values().stream()
                            .filter(object -> before.object(object.name()).isEmpty())
                            .peek(object -> count[0]++)
                            .forEach(object ->
                                    Linter.lint(object, after).forEach(message -> refused.add(each + ": " + message)));
                }
            });
        }
        assertThat(refused).isEmpty();
        assertThat(count[0]).isGreaterThan(1000);
    }
}
