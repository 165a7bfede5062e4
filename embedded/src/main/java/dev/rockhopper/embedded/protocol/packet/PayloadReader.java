/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the fields of one packet's payload.
 *
 * <p>Every length is checked against what is there before anything is allocated; a field that is not wholly there is a
 * {@link ProtocolViolation}.
 */
public final class PayloadReader {

    private final byte[] bytes;
    private int position;

    public PayloadReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public int remaining() {
        return bytes.length - position;
    }

    public int int1() throws ProtocolViolation {
        need(1);
        return bytes[position++] & 0xFF;
    }

    public int int2() throws ProtocolViolation {
        return (int) fixed(2);
    }

    public int int4() throws ProtocolViolation {
        return (int) fixed(4);
    }

    public long int8() throws ProtocolViolation {
        return fixed(8);
    }

    public void skip(int count) throws ProtocolViolation {
        need(count);
        position += count;
    }

    public byte[] bytes(int count) throws ProtocolViolation {
        need(count);
        position += count;
        return Arrays.copyOfRange(bytes, position - count, position);
    }

    public byte[] rest() {
        int start = position;
        position = bytes.length;
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    public String restText() {
        int start = position;
        position = bytes.length;
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /** Bytes up to the next NUL, which is skipped. */
    public byte[] terminatedBytes() throws ProtocolViolation {
        int end = position;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        if (end == bytes.length) {
            throw ProtocolViolation.malformed("a text without its end");
        }
        byte[] found = Arrays.copyOfRange(bytes, position, end);
        position = end + 1;
        return found;
    }

    public String terminatedText() throws ProtocolViolation {
        return new String(terminatedBytes(), StandardCharsets.UTF_8);
    }

    /** Bytes behind a length-encoded length. */
    public byte[] sizedBytes() throws ProtocolViolation {
        long length = encodedLength();
        if (length > remaining()) {
            throw ProtocolViolation.malformed("a length beyond the packet's end");
        }
        return bytes((int) length);
    }

    private long encodedLength() throws ProtocolViolation {
        int first = int1();
        long length = switch (first) {
            case 0xFC -> fixed(2);
            case 0xFD -> fixed(3);
            case 0xFE -> fixed(8);
            case 0xFB, 0xFF -> -1;
            default -> first;
        };
        if (length < 0) {
            throw ProtocolViolation.malformed("not a length");
        }
        return length;
    }

    private long fixed(int count) throws ProtocolViolation {
        need(count);
        long value = 0;
        for (int i = 0; i < count; i++) {
            value |= (bytes[position++] & 0xFFL) << (8 * i);
        }
        return value;
    }

    private void need(int count) throws ProtocolViolation {
        if (count < 0 || count > remaining()) {
            throw ProtocolViolation.malformed("it ends too early");
        }
    }
}
