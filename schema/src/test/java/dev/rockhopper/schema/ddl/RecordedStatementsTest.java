/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every statement that a real frontend accepted is understood. */
class RecordedStatementsTest {

    @Test
    void acceptedStatementsParse() {
        List<String> failures = new ArrayList<>();
        int[] count = new int[1];
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.forEach(each -> each.statements().stream()
                    .filter(ConformanceCase.RecordedStatement::ok)
                    .forEach(statement -> {
                        count[0]++;
                        try {
                            DdlParser.parse(statement.sql());
                        } catch (RockhopperException e) {
                            failures.add(each + ": " + statement.sql() + ": " + e.getMessage());
                        }
                    }));
        }
        assertThat(failures).isEmpty();
        assertThat(count[0]).isGreaterThan(5000);
    }
}
