/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.OtherStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertLabelTest {

    private static Optional<InsertLabel> label(String sql, String known) {
        RecordedStep step = new RecordedStep.Sql(sql, new OtherStatement(OtherStatement.Kind.DML, sql), List.of());
        Stage stage = new Stage("r.1", "m", List.of(), "c", Direction.UPGRADE, Schema.empty(), List.of(step));
        return InsertLabel.of(stage, 0, sql, Optional.ofNullable(known));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "INSERT INTO t VALUES (1) | INSERT INTO t WITH LABEL L VALUES (1)",
                "insert into t(a, b) SELECT 1, 2 | insert into t WITH LABEL L(a, b) SELECT 1, 2",
                "INSERT INTO `o'd d`.`t` (a) VALUES ('INSERT INTO x ') | INSERT INTO `o'd d`.`t` WITH LABEL L (a) VALUES ('INSERT INTO x ')",
                "INSERT INTO d . t SELECT 1 | INSERT INTO d . t WITH LABEL L SELECT 1",
                "INSERT INTO tÄ€ SELECT 1 | INSERT INTO tÄ€ WITH LABEL L SELECT 1",
                "/* why */ INSERT /* x */ INTO t SELECT 1 | /* why */ INSERT /* x */ INTO t WITH LABEL L SELECT 1",
                "INSERT INTO t PARTITION (p1, p2) (a) SELECT 1 | INSERT INTO t PARTITION (p1, p2) WITH LABEL L (a) SELECT 1",
                "INSERT INTO t WITH x AS (SELECT 1) SELECT * FROM x | INSERT INTO t WITH LABEL L WITH x AS (SELECT 1) SELECT * FROM x",
                "INSERT INTO t WITH LABEL mine SELECT 1 | INSERT INTO t WITH LABEL mine SELECT 1",
            })
    void standsBehindTheTable(String sql, String wanted) {
        assertThat(label(sql, "L")).get().extracting(InsertLabel::statement).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT OVERWRITE t SELECT 1",
                "INSERT INTO iceberg.d.t SELECT 1",
                "INSERT INTO FILES('path' = 's3://b') SELECT 1",
                "INSERT INTO blackhole() SELECT 1",
                "INSERT INTO t PARTITION p1 SELECT 1",
                "UPDATE t SET a = 1 WHERE b = 2",
                "SELECT 'INSERT INTO t SELECT 1'",
            })
    void othersHaveNone(String sql) {
        assertThat(label(sql, "L")).isEmpty();
    }

    @Test
    void isAnotherEachTime() {
        Set<String> names = Set.of(
                label("INSERT INTO t SELECT 1", null).orElseThrow().name(),
                label("INSERT INTO t SELECT 1", null).orElseThrow().name());

        assertThat(names).hasSize(2).allMatch(name -> name.matches("rockhopper_r_1_up_1_[0-9a-f]{32}"));
    }
}
