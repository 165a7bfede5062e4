/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | SELECT a FROM t",
                "true | SELECT sum(t.`A`) AS s FROM t",
                "true | SELECT * FROM t",
                "true | SELECT DISTINCT t.* FROM t",
                "true | WITH c AS (SELECT a AS x FROM t) SELECT x FROM c",
                "true | SELECT b FROM t UNION ALL SELECT a FROM t",
                "true | SELECT extract(year FROM b), a FROM t",
                "true | SELECT count(b), a FROM t",
                "true | SELECT x FROM (SELECT a AS x FROM t) q",
                "false | SELECT b FROM t WHERE a > 1 GROUP BY b HAVING max(a) > 2 ORDER BY a",
                "false | SELECT count(a), count(*), count(DISTINCT a) FROM t",
                "false | SELECT b * 2 FROM t",
                "false | SELECT a(b) FROM t",
                "false | SELECT 'a' FROM t JOIN u ON t.a = u.a",
                "false | SELECT b FROM (SELECT b FROM t WHERE a = 1) q"
            })
    void aColumnCountsWhereItMakesResults(boolean reads, String sql) {
        assertThat(SelectLists.read(sql, "a")).isEqualTo(reads);
    }
}
