/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.statement.AlterClause;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseRulesTest {

    @Test
    void everyClauseHasARule() {
        List<Class<?>> kinds = leaves(AlterClause.class).toList();

        assertThat(kinds).hasSizeGreaterThan(20).allMatch(ClauseRules::knows);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(ClauseRulesTest::leaves);
    }
}
