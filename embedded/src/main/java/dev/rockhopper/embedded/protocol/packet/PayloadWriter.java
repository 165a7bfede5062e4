/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Builds the payload of one packet. */
public final class PayloadWriter {

    private static final int NULL_MARK = 0xFB;

    private final Buffer buffer = new Buffer();

    public PayloadWriter int1(int value) {
        buffer.write(value);
        return this;
    }

    public PayloadWriter int2(int value) {
        return fixed(value, 2);
    }

    public PayloadWriter int4(int value) {
        return fixed(value, 4);
    }

    public PayloadWriter int8(long value) {
        return fixed(value, 8);
    }

    public PayloadWriter bytes(byte[] value) {
        buffer.write(value, 0, value.length);
        return this;
    }

    public PayloadWriter zeros(int count) {
        for (int i = 0; i < count; i++) {
            buffer.write(0);
        }
        return this;
    }

    public PayloadWriter encodedInt(long value) {
        if (value >= 0 && value < NULL_MARK) {
            return int1((int) value);
        }
        if (value >= 0 && value <= 0xFFFF) {
            return int1(0xFC).fixed(value, 2);
        }
        if (value >= 0 && value <= 0xFFFFFF) {
            return int1(0xFD).fixed(value, 3);
        }
        return int1(0xFE).fixed(value, 8);
    }

    public PayloadWriter sizedBytes(byte[] value) {
        return encodedInt(value.length).bytes(value);
    }

    public PayloadWriter sizedText(String value) {
        return sizedBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public PayloadWriter text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public PayloadWriter terminatedText(String value) {
        return text(value).int1(0);
    }

    /** The mark of NULL in a text row. */
    public PayloadWriter nullValue() {
        return int1(NULL_MARK);
    }

    public int size() {
        return buffer.size();
    }

    public void copyTo(OutputStream out, int offset, int length) throws IOException {
        buffer.copyTo(out, offset, length);
    }

    private PayloadWriter fixed(long value, int count) {
        for (int i = 0; i < count; i++) {
            buffer.write((int) (value >>> (8 * i)));
        }
        return this;
    }

    /** Lets a part be written without copying the whole. */
    private static final class Buffer extends ByteArrayOutputStream {
        private void copyTo(OutputStream out, int offset, int length) throws IOException {
            out.write(buf, offset, length);
        }
    }
}
