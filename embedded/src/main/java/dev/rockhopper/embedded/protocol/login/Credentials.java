/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.login;

import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.packet.ProtocolViolation;
import java.util.Optional;

/**
 * What a client says to log in.
 *
 * @param user the user, perhaps empty
 * @param answer the proof of the password, empty without one
 * @param database the database to start in, perhaps empty
 * @param plugin the method of the proof, when the client names one
 */
public record Credentials(String user, byte[] answer, String database, Optional<String> plugin) {

    private static final int RESERVED = 23;

    /** Reads the handshake response ({@code MysqlAuthPacket}); connection attributes behind it are of no use here. */
    static Credentials fromHandshake(byte[] packet) throws ProtocolViolation, ServerError {
        PayloadReader in = new PayloadReader(packet);
        int capabilities = in.int4();
        if (!Capability.has(capabilities, Capability.PROTOCOL_41)) {
            throw new ServerError(
                    1251,
                    "08004",
                    "Client does not support authentication protocol requested by server; consider upgrading MySQL client");
        }
        in.skip(4 + 1 + RESERVED);
        if (in.remaining() == 0 && Capability.has(capabilities, Capability.SSL)) {
            throw new ServerError(5400, "XX000", "Failed to change to SSL connection");
        }
        String user = in.terminatedText();
        byte[] answer = answer(in, capabilities);
        boolean hasDatabase = Capability.has(capabilities, Capability.CONNECT_WITH_DB) && in.remaining() > 0;
        String database = hasDatabase ? in.terminatedText() : "";
        boolean hasPlugin = Capability.has(capabilities, Capability.PLUGIN_AUTH);
        return new Credentials(user, answer, database, plugin(in, hasPlugin));
    }

    /** Reads COM_CHANGE_USER behind its command byte ({@code MysqlChangeUserPacket}). */
    public static Credentials fromChangeUser(PayloadReader in) throws ProtocolViolation {
        String user = in.terminatedText();
        byte[] answer = in.bytes(in.int1());
        String database = in.terminatedText();
        if (in.remaining() >= 2) {
            in.skip(2);
        }
        return new Credentials(user, answer, database, plugin(in, true));
    }

    boolean usesPassword() {
        return answer.length > 0;
    }

    private static byte[] answer(PayloadReader in, int capabilities) throws ProtocolViolation {
        if (Capability.has(capabilities, Capability.PLUGIN_AUTH_LENENC_DATA)) {
            return in.sizedBytes();
        }
        if (Capability.has(capabilities, Capability.SECURE_CONNECTION)) {
            return in.bytes(in.int1());
        }
        return in.terminatedBytes();
    }

    private static Optional<String> plugin(PayloadReader in, boolean announced) throws ProtocolViolation {
        return announced && in.remaining() > 0 ? Optional.of(in.terminatedText()) : Optional.empty();
    }
}
