/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.OtherStatement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that may be written again when nobody can tell whether they were written. */
class RepeatableTest {

    private static boolean isRepeatable(String sql) {
        OtherStatement statement = new OtherStatement(OtherStatement.Kind.DML, sql);
        return Repeatable.is(new RecordedStep.Sql(sql, statement, List.of()), Schema.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM t WHERE a = 1",
                "UPDATE t SET a = 1 WHERE b IS NULL",
                "UPDATE `order` SET `wert ü` = 5.50, t = 'x' WHERE `select` = 1",
                "update `d`.`t` set `a` = 'it''s', b=NULL, c = -1.5 where id in (1, 2)",
                "INSERT OVERWRITE t SELECT a FROM s",
                "INSERT OVERWRITE d.t SELECT t1.a FROM t1",
            })
    void harmless(String sql) {
        assertThat(isRepeatable(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE t SET a = a + 1 WHERE b = 2",
                "UPDATE t SET a = 1, b = concat(b, 'x') WHERE b = 2",
                "UPDATE t SET a = 1 WHERE b = (SELECT max(b) FROM t)",
                "UPDATE t SET a = now() WHERE b = 2",
                "UPDATE t SET a = 1 FROM s WHERE s.id = t.id",
                "INSERT OVERWRITE t SELECT a + 1 FROM t",
                "INSERT OVERWRITE d.t SELECT a FROM s JOIN `t` USING (a)",
                "INSERT INTO t SELECT a FROM s",
                "INSERT INTO t VALUES (now())",
            })
    void harmful(String sql) {
        assertThat(isRepeatable(sql)).isFalse();
    }
}
