/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defaults as annotations state them. */
class DefaultTextsTest {

    private static DefaultValue text(String text) {
        return DefaultTexts.ofText(text, VarcharType.STRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "open", "", " ", "now", "uuid", "it's", "CURRENT_TIMESTAMPS", "a'", "'"})
    void constants(String constant) {
        assertThat(text(constant)).isEqualTo(new DefaultValue.Literal(constant));
    }

    @Test
    void functionsAndNull() {
        assertThat(text("current_timestamp")).isEqualTo(new DefaultValue.CurrentTimestamp(0));
        assertThat(text("CURRENT_TIMESTAMP(6)")).isEqualTo(new DefaultValue.CurrentTimestamp(6));
        assertThat(text("now()")).isEqualTo(new DefaultValue.CurrentTimestamp(0));
        assertThat(text("uuid()")).isEqualTo(new DefaultValue.Uuid());
        assertThat(text("(uuid_numeric())")).isEqualTo(new DefaultValue.UuidNumeric());
        assertThat(text("null")).isEqualTo(new DefaultValue.Null());
    }

    @Test
    void quotesMakeConstants() {
        assertThat(text("'NULL'")).isEqualTo(new DefaultValue.Literal("NULL"));
        assertThat(text("'it''s'")).isEqualTo(new DefaultValue.Literal("it's"));
        assertThat(text("''")).isEqualTo(new DefaultValue.Literal(""));
    }

    @Test
    void complexTypesTakeExpressions() {
        assertThat(DefaultTexts.ofText("[1, 2]", new ArrayType(ScalarType.INT)))
                .isEqualTo(new DefaultValue.Expression("[1, 2]"));
        assertThat(text("[1, 2]")).isEqualTo(new DefaultValue.Literal("[1, 2]"));
        assertThatThrownBy(() -> DefaultTexts.ofText("[1,", new ArrayType(ScalarType.INT)))
                .isInstanceOf(RockhopperException.class);
    }

    @Test
    void sqlExpressions() {
        assertThat(DefaultTexts.ofSql("-1.5e3")).isEqualTo(new DefaultValue.Literal("-1.5e3"));
        assertThat(DefaultTexts.ofSql("TRUE")).isEqualTo(new DefaultValue.Literal("TRUE"));
        assertThat(DefaultTexts.ofSql("'x'")).isEqualTo(new DefaultValue.Literal("x"));
        assertThat(DefaultTexts.ofSql("uuid()")).isEqualTo(new DefaultValue.Uuid());
        assertThatThrownBy(() -> DefaultTexts.ofSql("'0' COMMENT 'smuggled'")).isInstanceOf(RockhopperException.class);
        assertThatThrownBy(() -> DefaultTexts.ofSql("1)")).isInstanceOf(RockhopperException.class);
    }
}
