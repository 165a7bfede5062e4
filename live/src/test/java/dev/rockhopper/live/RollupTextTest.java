/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real frontend (4.1.0-782d218) shows of rollups and synchronous materialized views. */
class RollupTextTest {

    @Test
    void aRollupIsToldFromAStatement() {
        assertThat(RollupText.of("r", "create materialized view r as select b,a from d4 group by b,a"))
                .contains(new RollupText("d4", List.of("b", "a"), true));
        assertThat(RollupText.of("r", "create materialized view r as select a,SUM(c),MAX(d) from g group by a"))
                .contains(new RollupText("g", List.of("a", "c", "d"), false));
        assertThat(RollupText.of("r", "create materialized view r as select a,NONE(c) from g group by a"))
                .contains(new RollupText("g", List.of("a", "c"), true));
        assertThat(RollupText.of("r", "create materialized view r as select k, sum(v) from t group by k"))
                .isEmpty();
        assertThat(RollupText.of("r", "CREATE MATERIALIZED VIEW r AS SELECT k FROM t"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create materialized view mas select k from tgroup by k | create materialized view m as select k from t group by k
            create materialized view `m`PROPERTIES ("a" = "b")as select k from t | create materialized view `m` PROPERTIES ("a" = "b")as select k from t
            CREATE MATERIALIZED VIEW m ASSELECT k FROM tWHERE k > 1  | CREATE MATERIALIZED VIEW m as SELECT k FROM t WHERE k > 1
            create materialized view mas selectk,s from t group by k,s | create materialized view m as select k,s from t group by k,s
            create materialized view masselectk from t | create materialized view m as select k from t
            create materialized view m as select k, sum(v) as sfrom t group by k | create materialized view m as select k, sum(v) as s from t group by k
            create materialized view m as select k from t where k > 2group by k | create materialized view m as select k from t where k > 2 group by k
            """)
    void wordsThatRanIntoEachOther(String kept, String meant) {
        assertThat(JoinedText.apart(kept, "m", "t")).isEqualTo(meant);
    }
}
