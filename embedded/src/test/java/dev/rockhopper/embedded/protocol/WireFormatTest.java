/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.embedded.protocol.login.Credentials;
import dev.rockhopper.embedded.protocol.login.NativePassword;
import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.packet.ProtocolViolation;
import dev.rockhopper.embedded.protocol.result.BinaryTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireFormatTest {

    /** Values of {@code MysqlCodec}: type, character set, length, decimals. */
    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, 1, 63, 1, 0",
        "TINYINT, 1, 63, 4, 0",
        "BIGINT, 8, 63, 20, 0",
        "LARGEINT, 254, 33, 40, 0",
        "DOUBLE, 5, 63, 22, 31",
        "DATETIME, 12, 63, 19, 0",
        "VARCHAR, 253, 33, 192, 0",
        "VARBINARY, 252, 63, 192, 0",
        "JSON, 254, 33, 60, 0",
        "MAP, 254, 33, 60, 0"
    })
    void describesTypes(ColumnType type, int code, int charset, int length, int decimals) {
        assertThat(type.wireType().code()).isEqualTo(code);
        assertThat(type.charset()).isEqualTo(charset);
        assertThat(type.displayLength(ResultColumn.UNKNOWN_LENGTH, 0)).isEqualTo(length);
        assertThat(type.decimals(0)).isEqualTo(decimals);
    }

    @Test
    void describesLengths() {
        assertThat(ColumnType.VARCHAR.displayLength(20, 0)).isEqualTo(60);
        assertThat(ColumnType.DECIMAL.displayLength(10, 2)).isEqualTo(14);
        assertThat(ColumnType.DECIMAL.displayLength(10, 0)).isEqualTo(13);
        assertThat(ColumnType.DECIMAL.decimals(2)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31 00:00:00", "2026-01-31 23:59:58", "2026-01-31 23:59:58.000005"})
    void writesAndReadsDates(String text) throws ProtocolViolation {
        PayloadWriter out = new PayloadWriter();
        BinaryTime.writeDate(out, text);
        assertThat(BinaryTime.readDate(new PayloadReader(RawClient.bytes(out)), true))
                .isEqualTo(text);
    }

    @Test
    void writesTimesOfMoreThanADay() {
        PayloadWriter out = new PayloadWriter();
        BinaryTime.writeTime(out, "-100:59:58.5");
        assertThat(RawClient.bytes(out)).containsExactly(12, 1, 4, 0, 0, 0, 4, 59, 58, 0x20, 0xA1, 7, 0);
        assertThatThrownBy(() -> BinaryTime.writeTime(out, "noon")).hasMessageContaining("noon");
    }

    @Test
    void readsNamesOfDatabases() {
        assertThat(DatabaseReference.parse("a.b.c")).isEqualTo(new DatabaseReference(Optional.of("a"), "b.c"));
        assertThat(DatabaseReference.parse("catalog x").catalog()).isEmpty();
        assertThat(DatabaseReference.parseCommand(" Catalog  x "))
                .isEqualTo(new DatabaseReference(Optional.of("x"), ""));
        assertThat(DatabaseReference.parseCommand("db")).isEqualTo(new DatabaseReference(Optional.empty(), "db"));
    }

    @Test
    void neverShowsPasswords() {
        NativePassword password = NativePassword.ofPlain("hidden");
        assertThat(password).hasToString("a password");
        assertThat(new Credentials("u", new byte[] {104, 105}, "", Optional.empty()).toString())
                .doesNotContain("hi", "104");
        for (String bad : new String[] {"x", "*12", "2470C0C06DEE42FD1618BB99005ADCA2EC9D1E1900", "*".repeat(41)}) {
            assertThatThrownBy(() -> NativePassword.ofHash(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(NativePassword.ofHash("")).isSameAs(NativePassword.NONE);
    }

    @Test
    void checksWhatErrorsAreMadeOf() {
        assertThatThrownBy(() -> new ServerError(0, "HY000", "m")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServerError(70000, "HY000", "m")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServerError(1064, "HY", "m")).isInstanceOf(IllegalArgumentException.class);
    }
}
