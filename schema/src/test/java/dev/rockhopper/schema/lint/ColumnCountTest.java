/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.type.ScalarType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnCountTest {

    @Test
    void aTableWithoutColumns() {
        assertThat(Linter.lint(Table.builder("t").build(), ServerProfile.NEWEST))
                .extracting(Message::code)
                .containsExactly(ModelCode.COLUMN_COUNT);
    }

    @Test
    void tenThousandColumnsAndOneMore() {
        assertThat(Linter.lint(table(10_000), ServerProfile.NEWEST)).isEmpty();
        assertThat(Linter.lint(table(10_001), ServerProfile.NEWEST))
                .extracting(Message::code)
                .containsExactly(ModelCode.COLUMN_COUNT);
    }

    private static Table table(int count) {
        List<Column> columns = IntStream.range(0, count)
                .mapToObj(i -> Column.of("c" + i, ScalarType.INT))
                .toList();
        return Table.builder("t").columns(columns).key(KeyModel.DUPLICATE, "c0").build();
    }
}
