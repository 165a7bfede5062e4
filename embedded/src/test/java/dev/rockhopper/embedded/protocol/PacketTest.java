/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.embedded.protocol.packet.PacketReader;
import dev.rockhopper.embedded.protocol.packet.PacketWriter;
import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.packet.ProtocolViolation;
import dev.rockhopper.embedded.protocol.packet.ReadTimeouts;
import dev.rockhopper.embedded.protocol.packet.Sequence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacketTest {

    private static final int MAX = PacketReader.MAX_PHYSICAL;

    private static final ReadTimeouts NO_TIMEOUTS = new ReadTimeouts() {
        @Override
        public void betweenPackets() {}

        @Override
        public void withinPacket() {}
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, MAX - 1, MAX, MAX + 1, 2 * MAX, 2 * MAX + 5})
    void splitsAndJoins(int size) throws IOException {
        byte[] payload = new byte[size];
        Arrays.fill(payload, (byte) 'x');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PacketWriter(out, new Sequence()).write(new PayloadWriter().bytes(payload));
        assertThat(out.size()).isEqualTo(size + 4 * (size / MAX + 1));
        PacketReader reader = reader(out.toByteArray());
        assertThat(Arrays.equals(reader.read(3 * MAX), payload)).isTrue();
        assertThat(reader.read(3 * MAX)).as("the end").isNull();
    }

    @Test
    void countsAllPartsAgainstTheLimit() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    new PacketWriter(out, new Sequence()).write(new PayloadWriter().zeros(MAX + 10));
                    reader(out.toByteArray()).read(MAX + 9);
                })
                .isInstanceOf(ProtocolViolation.class)
                .hasMessageContaining("max_allowed_packet");
    }

    @Test
    void noticesTheEndWithinAPacket() {
        assertThatThrownBy(() -> reader(new byte[] {5, 0}).read(10)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> reader(new byte[] {5, 0, 0, 0, 1}).read(10)).isInstanceOf(EOFException.class);
    }

    @Test
    void allocatesOnlyWhatArrives() {
        long before = allocated();
        for (int i = 0; i < 100; i++) {
            byte[] claims = {(byte) 0xFE, (byte) 0xFF, (byte) 0xFF, 0, 1};
            assertThatThrownBy(() -> reader(claims).read(MAX)).isInstanceOf(EOFException.class);
        }
        assertThat(allocated() - before).isLessThan(64L << 20);
    }

    @Test
    void refusesFieldsThatAreNotThere() {
        assertThatThrownBy(() -> fields(1, 2).int4()).isInstanceOf(ProtocolViolation.class);
        assertThatThrownBy(() -> fields(1, 2).terminatedText()).isInstanceOf(ProtocolViolation.class);
        assertThatThrownBy(() -> fields(5, 1).sizedBytes()).isInstanceOf(ProtocolViolation.class);
        assertThatThrownBy(() -> fields(0xFB).sizedBytes()).isInstanceOf(ProtocolViolation.class);
        assertThatThrownBy(() ->
                        fields(0xFE, 255, 255, 255, 255, 255, 255, 255, 255).sizedBytes())
                .isInstanceOf(ProtocolViolation.class);
        assertThatThrownBy(() ->
                        fields(0xFE, 255, 255, 255, 255, 255, 255, 255, 127).sizedBytes())
                .isInstanceOf(ProtocolViolation.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 250, 251, 65535, 65536, 0xFFFFFF, 0x1000000})
    void readsBackLengths(int length) throws IOException {
        byte[] packet = RawClient.bytes(new PayloadWriter().sizedBytes(new byte[length]));
        assertThat(new PayloadReader(packet).sizedBytes().length).isEqualTo(length);
    }

    private static PayloadReader fields(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new PayloadReader(bytes);
    }

    private static PacketReader reader(byte[] bytes) {
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                // Like a socket's stream, which does not know what is still to come.
                return new Unknowing(this).readNBytes(length);
            }
        };
        return new PacketReader(in, new Sequence(), NO_TIMEOUTS);
    }

    private static long allocated() {
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }

    /** Reads one array at a time from another stream. */
    private static final class Unknowing extends InputStream {
        private final InputStream in;

        private Unknowing(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return in.read(target, offset, length);
        }
    }
}
