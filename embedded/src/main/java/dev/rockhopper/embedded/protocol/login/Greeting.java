/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.login;

import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.result.Responses;
import java.security.SecureRandom;

/** The first packet of a connection: handshake version 10, as {@code MysqlHandshakePacket} writes it. */
final class Greeting {

    private static final int PROTOCOL_VERSION = 10;
    private static final int CHARSET_UTF8 = 33;
    private static final int CHALLENGE_LENGTH = 20;
    private static final int CHALLENGE_FIRST_PART = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Greeting() {}

    /** A random challenge; letters only, because some clients stop at bytes such as NUL. */
    static byte[] newChallenge() {
        byte[] challenge = new byte[CHALLENGE_LENGTH];
        for (int i = 0; i < challenge.length; i++) {
            challenge[i] = (byte) ('a' + RANDOM.nextInt(26));
        }
        return challenge;
    }

    static PayloadWriter packet(int connectionId, String serverVersion, byte[] challenge) {
        PayloadWriter payload = new PayloadWriter()
                .int1(PROTOCOL_VERSION)
                .terminatedText(serverVersion)
                .int4(connectionId);
        for (int i = 0; i < CHALLENGE_FIRST_PART; i++) {
            payload.int1(challenge[i]);
        }
        payload.int1(0)
                .int2(Capability.FRONTEND)
                .int1(CHARSET_UTF8)
                .int2(Responses.STATUS_NONE)
                .int2(Capability.FRONTEND >>> 16)
                .int1(challenge.length + 1)
                .zeros(10);
        for (int i = CHALLENGE_FIRST_PART; i < challenge.length; i++) {
            payload.int1(challenge[i]);
        }
        return payload.int1(0).terminatedText(NativePassword.PLUGIN);
    }
}
