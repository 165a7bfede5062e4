/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A proxy on loopback that takes only connections under TLS, as a server with a certificate does; behind it the server is spoken to in plain. */
final class TlsProxy implements AutoCloseable {

    private static final int HEADER = 4;
    private static final int SSL_REQUEST = 32;
    private static final byte CLIENT_SSL = 0x08;
    private static final byte AUTH_SWITCH = (byte) 0xfe;
    private static final byte MORE_DATA = 0x01;

    private final ServerSocket listener;
    private final SSLContext tls;
    private final String host;
    private final int port;
    private final AtomicInteger encrypted = new AtomicInteger();

    private TlsProxy(ServerSocket listener, SSLContext tls, String host, int port) {
        this.listener = listener;
        this.tls = tls;
        this.host = host;
        this.port = port;
    }

    static TlsProxy before(String host, int port, SSLContext tls) throws IOException {
        TlsProxy proxy = new TlsProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), tls, host, port);
        FaultProxy.daemon(proxy::listen);
        return proxy;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How many connections were encrypted and logged in. */
    int encrypted() {
        return encrypted.get();
    }

    private void listen() {
        try {
            while (true) {
                Socket client = listener.accept();
                FaultProxy.daemon(() -> serve(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket plain) {
        try (plain;
                Socket server = new Socket(host, port)) {
            byte[] greeting = read(server.getInputStream());
            int capabilities = capabilities(greeting);
            greeting[capabilities + 1] |= CLIENT_SSL;
            write(plain.getOutputStream(), greeting, 0);
            byte[] request = read(plain.getInputStream());
            if (request.length - HEADER != SSL_REQUEST || (request[HEADER + 1] & CLIENT_SSL) == 0) {
                return;
            }
            SSLSocket client = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, true);
            client.setUseClientMode(false);
            client.startHandshake();
            login(client, server);
            encrypted.incrementAndGet();
            FaultProxy.daemon(() -> pump(server, client));
            pump(client, server);
        } catch (IOException ended) {
            // one side has gone, or does not trust the certificate
        }
    }

    /** The server does not know of the request for TLS: it counts one packet less. */
    private static void login(Socket client, Socket server) throws IOException {
        byte[] answer = read(client.getInputStream());
        answer[HEADER + 1] &= ~CLIENT_SSL;
        write(server.getOutputStream(), answer, -1);
        byte[] reply = read(server.getInputStream());
        write(client.getOutputStream(), reply, 1);
        while (reply[HEADER] == AUTH_SWITCH || reply[HEADER] == MORE_DATA) {
            write(server.getOutputStream(), read(client.getInputStream()), -1);
            reply = read(server.getInputStream());
            write(client.getOutputStream(), reply, 1);
        }
    }

    /** Where the lower capabilities stand: behind the version, a connection id and the first part of the challenge. */
    private static int capabilities(byte[] greeting) {
        int end = HEADER + 1;
        while (greeting[end] != 0) {
            end++;
        }
        return end + 1 + 4 + 8 + 1;
    }

    private static byte[] read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new EOFException();
        }
        int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
        byte[] packet = new byte[HEADER + length];
        System.arraycopy(header, 0, packet, 0, HEADER);
        if (in.readNBytes(packet, HEADER, length) < length) {
            throw new EOFException();
        }
        return packet;
    }

    private static void write(OutputStream out, byte[] packet, int shift) throws IOException {
        packet[HEADER - 1] += shift;
        out.write(packet);
        out.flush();
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // so ends the connection
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
