/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.protocol.login.NativePassword;
import dev.rockhopper.embedded.protocol.packet.Limits;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.server.ProtocolServer;
import dev.rockhopper.embedded.protocol.server.ServerOptions;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Throws bytes at the server; no input may hang or kill it.
 *
 * <p>{@code -Drockhopper.fuzz.seed} repeats a run, {@code -Drockhopper.fuzz.rounds} makes it longer.
 */
@Timeout(300)
class ProtocolFuzzTest {

    private static final int ROUNDS = Integer.getInteger("rockhopper.fuzz.rounds", 1500);
    private static final int NATIVE_ANSWER = 20;

    private final FakeCatalog catalog = new FakeCatalog();
    private final long seed = Long.getLong("rockhopper.fuzz.seed", 20261127L);
    private final Random random = new Random(seed);
    private ProtocolServer server;

    @BeforeEach
    void start() throws IOException {
        System.out.println("protocol fuzzing: rockhopper.fuzz.seed=" + seed);
        Limits limits =
                new Limits(1000, 1 << 20, Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(30));
        server = ProtocolServer.start(ServerOptions.defaults().withLimits(limits), catalog);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersAfterGarbageInsteadOfALogin() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            try (RawClient client = new RawClient(server.address())) {
                client.read();
                attack(client, loginAttack());
            }
        }
        assertServes();
    }

    @Test
    void answersAfterGarbageInsteadOfCommands() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            try (RawClient client = RawClient.loggedIn(server.address())) {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    attack(client, framed(mutated(pick(commands())), 0));
                }
            }
        }
        assertServes();
    }

    @Test
    void answersAfterBareNoise() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            try (RawClient client =
                    random.nextBoolean() ? RawClient.loggedIn(server.address()) : new RawClient(server.address())) {
                attack(client, noise(random.nextInt(2000)));
            }
        }
        assertServes();
    }

    /** Sends what the server may refuse at any point, and waits until it has nothing more to say. */
    private void attack(RawClient client, byte[] bytes) throws IOException {
        try {
            client.sendBytes(bytes);
            if (random.nextInt(3) > 0) {
                client.endOutput();
                client.drain();
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the server hangs; seed " + seed, e);
        } catch (SocketException e) {
            // Cut off while it was still talking: its own fault.
            return;
        }
    }

    private byte[] loginAttack() {
        int capabilities = random.nextInt(4) == 0 ? random.nextInt() : RawClient.PLAIN_CAPABILITIES;
        byte[] answer = noise(random.nextBoolean() ? 0 : NATIVE_ANSWER);
        String plugin = random.nextBoolean() ? NativePassword.PLUGIN : "caching_sha2_password";
        return framed(mutated(RawClient.login("root", capabilities, answer, plugin)), 1);
    }

    private List<byte[]> commands() {
        return List.of(
                RawClient.command(2, "shop"),
                RawClient.command(3, "SELECT 'a', \"b\", `c` -- d\n /* e */"),
                RawClient.command(3, "ROWS 100; SET a = 1; BREAK 2"),
                RawClient.command(4, "orders\0"),
                RawClient.command(17, "root\0\0shop\0!\0mysql_native_password\0"),
                RawClient.command(22, "SELECT ?, ?, ?"),
                RawClient.bytes(new PayloadWriter()
                        .int1(23)
                        .int4(1)
                        .int1(0)
                        .int4(1)
                        .int1(0)
                        .int1(1)
                        .int2(253)
                        .int2(12)
                        .int2(8)
                        .sizedText("text")
                        .int1(4)
                        .int4(1)
                        .int8(2)),
                RawClient.bytes(new PayloadWriter().int1(24).int4(1).int2(0).text("long")),
                RawClient.bytes(new PayloadWriter().int1(random.nextInt(256)).int4(random.nextInt(3))));
    }

    /** A packet around the payload, whose header now and then lies. */
    private byte[] framed(byte[] payload, int number) {
        boolean honest = random.nextInt(4) > 0;
        int length = honest ? payload.length : random.nextInt(1 << 24);
        int sent = honest ? number : random.nextInt(256);
        return RawClient.bytes(
                new PayloadWriter().int2(length).int1(length >>> 16).int1(sent).bytes(payload));
    }

    private byte[] mutated(byte[] payload) {
        byte[] copy =
                random.nextInt(3) == 0 ? Arrays.copyOf(payload, random.nextInt(payload.length * 2)) : payload.clone();
        for (int i = random.nextInt(6); i > 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt() : 0xFB + random.nextInt(5));
        }
        return copy;
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void assertServes() throws IOException {
        try (RawClient client = RawClient.loggedIn(server.address())) {
            client.sendCommand(RawClient.command(3, "SELECT 'still here'"));
            for (int i = 0; i < 3; i++) {
                client.read();
            }
            assertThat(new String(client.read(), StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .endsWith("still here");
        }
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (server.connectionCount() > 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(server.connectionCount())
                .as("threads that hang; seed %d", seed)
                .isZero();
        assertThat(catalog.closedSessions()).as("sessions; seed %d", seed).isEqualTo(catalog.openedSessions());
    }
}
