/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementHazardsTest {

    private static final Schema SCHEMA = SchemaFold.apply(
            Schema.empty().inDatabase("db"),
            statement("CREATE TABLE t (id INT NOT NULL, a INT, twice BIGINT AS a * 2) DUPLICATE KEY (id)"
                    + " DISTRIBUTED BY HASH(id)"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE t DROP COLUMN a | Column a of table t is dropped with its data.",
                "ALTER TABLE t DROP COLUMN twice |",
                "ALTER TABLE t DROP COLUMN twice, DROP COLUMN a | Column a of table t is dropped with its data.",
                "DROP TABLE t | Table t is dropped with its rows.",
                "TRUNCATE TABLE t | Rows of table t are removed."
            })
    void aLossIsWhatCannotBeMadeAgain(String sql, String loss) {
        assertThat(StatementHazards.losses(SCHEMA, statement(sql)))
                .extracting(Hazard::text)
                .isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    private static Statement statement(String sql) {
        return DdlParser.parseScript(sql).get(0).statement();
    }
}
