/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.corpus.model.Entities;
import dev.rockhopper.hibernate.testing.CapturingFactory;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The frontend refuses an expression of more than 10,000 parts ("Expression too complex"). */
class LongListsTest {

    private static String sent(String hql, long values) {
        List<Long> ids = LongStream.range(0, values).boxed().toList();
        try (CapturingFactory factory = CapturingFactory.of(Entities.ALL)) {
            factory.sessions()
                    .inTransaction(session -> session.createSelectionQuery(hql, Object.class)
                            .setParameterList("ids", ids)
                            .getResultList());
            return factory.statements().take().get(0);
        }
    }

    @Test
    void longOnesAreRows() {
        assertThat(sent("select o.id from Ord o where o.id not in :ids", 12_000))
                .startsWith("select o1_0.id from ord o1_0 where o1_0.id not in (select v0 from (values (?),(?),(?)")
                .endsWith(",(?)) l_(v0))")
                .containsPattern("(\\(\\?\\),){11999}\\(\\?\\)");
    }

    @Test
    void othersAreLists() {
        assertThat(sent("select o.id from Ord o where o.id in :ids", 3))
                .isEqualTo("select o1_0.id from ord o1_0 where o1_0.id in (?,?,?)");
    }
}
