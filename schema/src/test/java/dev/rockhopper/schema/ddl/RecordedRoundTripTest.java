/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 1: what is parsed from a real frontend's texts, rendered and parsed again is the same. */
class RecordedRoundTripTest {

    private final List<String> failures = new ArrayList<>();
    private int count;

    @Test
    void shownObjects() {
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.forEach(each -> each.objects()
                    .keySet()
                    .forEach(name ->
                            each.showCreate(name).ifPresent(text -> check(each, text, DdlParser::parseShowCreate))));
        }
        System.out.println("SHOW CREATE texts that come round: " + (count - failures.size()) + " of " + count);
        assertThat(failures).isEmpty();
        assertThat(count).isGreaterThan(3500);
    }

    @Test
    void acceptedStatements() {
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.forEach(each -> each.statements().stream()
                    .filter(ConformanceCase.RecordedStatement::ok)
                    .forEach(statement -> check(each, statement.sql(), DdlParser::parse)));
        }
        System.out.println("accepted statements that come round: " + (count - failures.size()) + " of " + count);
        assertThat(failures).isEmpty();
        assertThat(count).isGreaterThan(5000);
    }

    private void check(ConformanceCase where, String sql, Function<String, Statement> parser) {
        count++;
        try {
            Statement first = parser.apply(sql);
            assertThat(first).isNotInstanceOf(OtherStatement.class);
            String rendered = DdlRenderer.NEWEST.render(first);
            assertThat(DdlParser.parse(rendered)).as(rendered).isEqualTo(first);
        } catch (RockhopperException | AssertionError e) {
            failures.add(where + "\n" + sql + "\n" + e.getMessage());
        }
    }
}
