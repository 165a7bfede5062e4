/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import dev.rockhopper.embedded.protocol.login.Capability;
import dev.rockhopper.embedded.protocol.login.NativePassword;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A client that says exactly what it is told to, also what no driver would. */
final class RawClient implements AutoCloseable {

    static final int TIMEOUT_MILLIS = 10_000;
    static final int PLAIN_CAPABILITIES = Capability.FRONTEND & ~Capability.CONNECT_WITH_DB;

    private final Socket socket;
    private final DataInputStream in;
    private int sequence;

    RawClient(InetSocketAddress address) throws IOException {
        socket = new Socket(address.getAddress(), address.getPort());
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(socket.getInputStream());
    }

    /** A client that has logged in as root. */
    static RawClient loggedIn(InetSocketAddress address) throws IOException {
        RawClient client = new RawClient(address);
        client.read();
        client.send(login("root", PLAIN_CAPABILITIES, new byte[0], NativePassword.PLUGIN));
        if (client.read()[0] != 0) {
            throw new IOException("not let in");
        }
        return client;
    }

    static byte[] login(String user, int capabilities, byte[] answer, String plugin) {
        return bytes(new PayloadWriter()
                .int4(capabilities)
                .int4(1 << 24)
                .int1(33)
                .zeros(23)
                .terminatedText(user)
                .sizedBytes(answer)
                .terminatedText(plugin));
    }

    static byte[] command(int code, String text) {
        return bytes(new PayloadWriter().int1(code).text(text));
    }

    static byte[] bytes(PayloadWriter payload) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            payload.copyTo(out, 0, payload.size());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a packet with the next sequence number. */
    void send(byte[] payload) throws IOException {
        sendNumbered(sequence++, payload);
    }

    /** Sends a packet that begins a command. */
    void sendCommand(byte[] payload) throws IOException {
        sequence = 0;
        send(payload);
    }

    void sendNumbered(int number, byte[] payload) throws IOException {
        byte[] packet = new byte[payload.length + 4];
        packet[0] = (byte) payload.length;
        packet[1] = (byte) (payload.length >>> 8);
        packet[2] = (byte) (payload.length >>> 16);
        packet[3] = (byte) number;
        System.arraycopy(payload, 0, packet, 4, payload.length);
        sendBytes(packet);
    }

    void sendBytes(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    /** The next packet's payload. */
    byte[] read() throws IOException {
        int length = in.readUnsignedByte() | in.readUnsignedByte() << 8 | in.readUnsignedByte() << 16;
        sequence = in.readUnsignedByte() + 1;
        byte[] payload = new byte[length];
        in.readFully(payload);
        return payload;
    }

    /** The code of the error packet that comes next. */
    int readError() throws IOException {
        byte[] packet = read();
        if ((packet[0] & 0xFF) != 0xFF) {
            throw new IOException("not an error packet: " + Arrays.toString(packet));
        }
        return packet[1] & 0xFF | (packet[2] & 0xFF) << 8;
    }

    /** The SQL state and message of the error packet that comes next. */
    String readErrorText() throws IOException {
        byte[] packet = read();
        return new String(packet, 3, packet.length - 3, StandardCharsets.UTF_8);
    }

    /** Whether the server says nothing more and has closed its side. */
    boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    /** Reads until the server closes its side. */
    void drain() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
