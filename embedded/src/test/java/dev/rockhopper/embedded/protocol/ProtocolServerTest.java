/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.embedded.protocol.login.Capability;
import dev.rockhopper.embedded.protocol.login.NativePassword;
import dev.rockhopper.embedded.protocol.packet.Limits;
import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.server.ProtocolServer;
import dev.rockhopper.embedded.protocol.server.ServerOptions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The protocol as bytes: what no well-behaved driver shows. */
@Timeout(60)
class ProtocolServerTest {

    private static final int DEPRECATE_EOF = 1 << 24;

    private final FakeCatalog catalog = new FakeCatalog();
    private ProtocolServer server;

    @BeforeEach
    void start() throws IOException {
        server = ProtocolServer.start(ServerOptions.defaults(), catalog);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void greetsAsTheFrontendDoes() throws IOException {
        try (RawClient client = new RawClient(server.address())) {
            PayloadReader greeting = new PayloadReader(client.read());
            assertThat(greeting.int1()).isEqualTo(10);
            assertThat(greeting.terminatedText()).isEqualTo("8.0.33");
            assertThat(greeting.int4() >>> 24).isEqualTo(1);
            assertThat(greeting.bytes(9)).endsWith(0);
            int lowCapabilities = greeting.int2();
            assertThat(greeting.int1()).as("charset utf8mb3").isEqualTo(33);
            assertThat(greeting.int2()).as("status").isZero();
            assertThat(lowCapabilities | greeting.int2() << 16).isEqualTo(3703308);
            assertThat(greeting.int1()).isEqualTo(21);
            greeting.skip(10);
            assertThat(greeting.bytes(13)).endsWith(0);
            assertThat(greeting.terminatedText()).isEqualTo("mysql_native_password");
            assertThat(greeting.remaining()).isZero();
        }
    }

    @Test
    void switchesTheAuthenticationMethod() throws IOException {
        try (RawClient client = new RawClient(server.address())) {
            client.read();
            client.send(RawClient.login("root", RawClient.PLAIN_CAPABILITIES, new byte[32], "caching_sha2_password"));
            PayloadReader request = new PayloadReader(client.read());
            assertThat(request.int1()).isEqualTo(0xFE);
            assertThat(request.terminatedText()).isEqualTo("mysql_native_password");
            assertThat(request.rest()).hasSize(21).endsWith(0);
            client.send(new byte[0]);
            assertThat(client.read()).startsWith(0);
        }
    }

    @Test
    void refusesWithoutTellingWhetherTheUserExists() throws IOException {
        assertThat(refusal("nobody", new byte[0]))
                .isEqualTo("#28000Access denied for user 'nobody' (using password: NO)");
        assertThat(refusal("root", new byte[20]))
                .isEqualTo("#28000Access denied for user 'root' (using password: YES)");
        assertThat(refusal("", new byte[0])).isEqualTo("#28000Access denied for user '' (using password: NO)");
    }

    private String refusal(String user, byte[] answer) throws IOException {
        try (RawClient client = new RawClient(server.address())) {
            client.read();
            client.send(RawClient.login(user, RawClient.PLAIN_CAPABILITIES, answer, NativePassword.PLUGIN));
            String text = client.readErrorText();
            assertThat(client.atEnd()).isTrue();
            return text;
        }
    }

    @Test
    void refusesClientsItCannotTalkTo() throws IOException {
        try (RawClient client = new RawClient(server.address())) {
            client.read();
            client.send(RawClient.login("root", 0, new byte[0], ""));
            assertThat(client.readError()).isEqualTo(1251);
        }
        try (RawClient client = new RawClient(server.address())) {
            client.read();
            client.send(RawClient.bytes(new PayloadWriter()
                    .int4(Capability.PROTOCOL_41 | Capability.SSL)
                    .int4(0)
                    .int1(33)
                    .zeros(23)));
            assertThat(client.readError()).isEqualTo(5400);
        }
    }

    @Test
    void endsResultsByEofWhateverTheClientAnnounces() throws IOException {
        try (RawClient client = new RawClient(server.address())) {
            client.read();
            int capabilities = RawClient.PLAIN_CAPABILITIES | DEPRECATE_EOF;
            client.send(RawClient.login("root", capabilities, new byte[0], NativePassword.PLUGIN));
            client.read();
            client.sendCommand(RawClient.command(3, "ROWS 1"));
            byte[] eof = {(byte) 0xFE, 0, 0, 0, 0};
            assertThat(client.read()).containsExactly(2);
            client.read();
            client.read();
            assertThat(client.read()).containsExactly(eof);
            assertThat(client.read()).isEqualTo("\u00010\u0005row 0".getBytes(UTF_8));
            assertThat(client.read()).containsExactly(eof);
        }
    }

    @Test
    void runsSeveralStatementsOfOneQuery() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            client.sendCommand(RawClient.command(3, "INSERT (1), (2); SET a = ';'; nonsense; SET b = 1"));
            assertThat(client.read()).containsExactly(0, 2, 0, 8, 0, 0, 0);
            assertThat(client.read()).containsExactly(0, 0, 0, 8, 0, 0, 0);
            assertThat(client.readError()).isEqualTo(1064);
            assertAnswers(client);
            assertThat(catalog.statements()).contains("SET a = ';'").doesNotContain("SET b = 1");
        }
    }

    @Test
    void answersTheSmallCommands() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            client.sendCommand(RawClient.command(2, "default_catalog.shop"));
            assertThat(client.read()).startsWith(0);
            client.sendCommand(RawClient.command(2, "nowhere"));
            assertThat(client.readError()).isEqualTo(5501);
            client.sendCommand(RawClient.command(31, ""));
            assertThat(client.read()).startsWith(0);
            assertThat(catalog.statements()).contains("(reset)");
            client.sendCommand(RawClient.command(4, "orders\0%"));
            assertThat(new String(client.read(), UTF_8))
                    .contains("default_catalog.shop", "orders", "id")
                    .endsWith("7");
            assertThat(client.read()).startsWith(0xFE);
            client.sendCommand(RawClient.command(4, "\0"));
            assertThat(client.readErrorText()).isEqualTo("#HY000Empty tableName");
            client.sendCommand(RawClient.command(1, ""));
            assertThat(client.atEnd()).isTrue();
        }
    }

    @Test
    void refusesCommandsAsTheFrontendDoes() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            client.sendCommand(RawClient.command(9, ""));
            assertThat(client.readErrorText()).isEqualTo("#HY000Unsupported command(Statistics)");
            for (int unknown : new int[] {27, 28, 30, 32, 99, 255}) {
                client.sendCommand(RawClient.command(unknown, "xx"));
                assertThat(client.readErrorText()).isEqualTo("#08S01Unknown command(null)");
            }
            assertAnswers(client);
        }
    }

    @Test
    void changesTheUserAndKeepsTheOldOneOnFailure() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            client.sendCommand(RawClient.command(17, "nobody\0\0\0"));
            assertThat(client.readError()).isEqualTo(1045);
            assertAnswers(client);
            client.sendCommand(RawClient.command(17, "root\0\0nowhere\0"));
            assertThat(client.readError()).isEqualTo(5501);
            client.sendCommand(RawClient.command(17, "root\0\0shop\0!\0mysql_native_password\0"));
            assertThat(client.read()).startsWith(0);
            assertAnswers(client);
        }
        assertThat(catalog.openedSessions()).isEqualTo(3);
    }

    @Test
    void survivesFailuresOfTheSession() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            client.sendCommand(RawClient.command(3, "CRASH"));
            assertThat(client.readErrorText()).isEqualTo("#HY000crashed on purpose");
            client.sendCommand(RawClient.command(3, "DEEP"));
            assertThat(client.readError()).isEqualTo(1064);
            client.sendCommand(RawClient.command(3, "BREAK 1"));
            for (int i = 0; i < 5; i++) {
                client.read();
            }
            assertThat(client.readErrorText()).isEqualTo("#HY000broke on purpose");
            assertAnswers(client);
        }
    }

    @Test
    void tellsWhatIsWrongAndCloses() throws IOException {
        assertThat(fatal(client -> client.sendCommand(new byte[0])))
                .as("no command")
                .isEqualTo(1835);
        assertThat(fatal(client -> client.sendCommand(new byte[] {23, 1})))
                .as("cut")
                .isEqualTo(1835);
        assertThat(fatal(client -> client.sendNumbered(5, new byte[] {14})))
                .as("number")
                .isEqualTo(1156);
        assertThat(fatal(client -> client.sendBytes("GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))))
                .isEqualTo(1156);
    }

    @Test
    void boundsWhatItReads() throws IOException {
        Limits small =
                new Limits(10, 1 << 20, Limits.DEFAULT.handshake(), Limits.DEFAULT.packet(), Limits.DEFAULT.idle());
        restart(small);
        byte[] claimsTwoMegabytes = {0, 0, 0x20, 0, 3};
        assertThat(fatal(client -> client.sendBytes(claimsTwoMegabytes))).isEqualTo(1153);
        assertThat(fatal(client -> client.sendCommand(new byte[3 << 20])))
                .as("while sending")
                .isEqualTo(1153);
        try (RawClient client = new RawClient(server.address())) {
            client.read();
            client.sendBytes(new byte[] {1, 0, 1, 1});
            assertThat(client.readError()).as("before the login").isEqualTo(1153);
        }
        assertServes();
    }

    @Test
    void doesNotWaitForEverForHalfAPacket() throws IOException {
        restart(new Limits(10, 1 << 20, Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(50)));
        try (RawClient client = new RawClient(server.address())) {
            client.read();
            assertThat(client.readError()).as("no login").isEqualTo(1159);
            assertThat(client.atEnd()).isTrue();
        }
        assertThat(fatal(client -> client.sendBytes(new byte[] {9, 0, 0, 0, 3})))
                .isEqualTo(1159);
        try (RawClient client = RawClient.loggedIn(server.address())) {
            assertThat(client.atEnd()).as("idle").isTrue();
        }
    }

    @Test
    void turnsAwayWhatIsTooMuchAndTakesTheNext() throws Exception {
        restart(new Limits(2, 1 << 20, Limits.DEFAULT.handshake(), Limits.DEFAULT.packet(), Limits.DEFAULT.idle()));
        RawClient first = RawClient.loggedIn(server.address());
        try (RawClient second = RawClient.loggedIn(server.address());
                RawClient third = new RawClient(server.address())) {
            assertThat(third.readError()).isEqualTo(1040);
            assertAnswers(second);
            first.close();
            awaitConnections(1);
            assertServes();
        }
    }

    @Test
    void endsSessionsOfClientsThatVanish() throws Exception {
        for (int i = 0; i < 20; i++) {
            RawClient client = RawClient.loggedIn(server.address());
            client.sendBytes(new byte[] {50, 0, 0, 0, 3, 'S'});
            client.close();
            new Socket(server.address().getAddress(), server.port()).close();
        }
        awaitConnections(0);
        assertThat(catalog.openedSessions()).isEqualTo(20);
        assertThat(catalog.closedSessions()).isEqualTo(20);
        assertServes();
    }

    @Test
    void servesManyAtOnce() throws Exception {
        int clients = 100;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                tasks.add(this::hundredQueries);
            }
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(100);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private int hundredQueries() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            int answers = 0;
            for (int i = 0; i < 100; i++) {
                assertAnswers(client);
                answers++;
            }
            return answers;
        }
    }

    @Test
    void closeEndsEverything() throws Exception {
        ProtocolServer other = ProtocolServer.start(ServerOptions.defaults(), catalog);
        RawClient idle = RawClient.loggedIn(other.address());
        RawClient busy = RawClient.loggedIn(other.address());
        busy.sendCommand(RawClient.command(3, "BLOCK"));
        catalog.awaitBlocked();
        other.close();
        other.close();
        assertThat(other.connectionCount()).isZero();
        assertThat(catalog.closedSessions()).isEqualTo(2);
        assertThatThrownBy(idle::read).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new RawClient(other.address())).isInstanceOf(ConnectException.class);
        idle.close();
        busy.close();
    }

    private int fatal(Misdeed misdeed) throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            misdeed.commit(client);
            int code = client.readError();
            assertThat(client.atEnd()).isTrue();
            return code;
        }
    }

    private void restart(Limits limits) throws IOException {
        server.close();
        server = ProtocolServer.start(ServerOptions.defaults().withLimits(limits), catalog);
    }

    private void assertServes() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            assertAnswers(client);
        }
    }

    private static void assertAnswers(RawClient client) throws IOException {
        client.sendCommand(new byte[] {14});
        assertThat(client.read()).containsExactly(0, 0, 0, 0, 0, 0, 0);
    }

    private void awaitConnections(int count) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (server.connectionCount() > count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(server.connectionCount()).isEqualTo(count);
    }

    private interface Misdeed {
        void commit(RawClient client) throws IOException;
    }
}
