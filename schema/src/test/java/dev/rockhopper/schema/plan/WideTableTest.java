/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.type.ScalarType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A table with as many columns as the server allows is planned in reasonable time. */
class WideTableTest {

    private static final int COLUMNS = 10_000;

    @Test
    void tenThousandColumns() {
        List<Column> before = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            before.add(Column.of("c" + i, ScalarType.INT));
        }
        List<Column> after = new ArrayList<>(before);
        for (int i = 0; i < 20; i++) {
            after.set(1000 + 400 * i, after.get(1000 + 400 * i).withComment("changed"));
            after.set(1100 + 400 * i, after.get(1100 + 400 * i).withType(ScalarType.BIGINT));
            after.remove(1200 + 400 * i);
            after.add(1300 + 400 * i, Column.of("n" + i, ScalarType.DATE));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            PlanRun run = new PlanRun(
                    schema(before),
                    schema(after),
                    DiffOptions.of(ServerProfile.NEWEST),
                    PlanOptions.of(ServerProfile.NEWEST));
            assertThat(run.plan().steps()).hasSize(22);
            assertThatCode(run::checkArrival).doesNotThrowAnyException();
        });
    }

    private static Schema schema(List<Column> columns) {
        return Schema.of(List.of(Table.builder("wide")
                .columns(columns)
                .key(KeyModel.DUPLICATE, "c0")
                .distribution(Optional.of(new Distribution.Hash(List.of("c0"), OptionalInt.of(1))))
                .build()));
    }
}
