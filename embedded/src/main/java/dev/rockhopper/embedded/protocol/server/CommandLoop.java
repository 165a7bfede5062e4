/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.server;

import dev.rockhopper.embedded.protocol.DatabaseReference;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.login.Credentials;
import dev.rockhopper.embedded.protocol.login.Login;
import dev.rockhopper.embedded.protocol.packet.Command;
import dev.rockhopper.embedded.protocol.packet.PacketChannel;
import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.prepared.PreparedCommands;
import dev.rockhopper.embedded.protocol.result.Responses;
import dev.rockhopper.embedded.protocol.result.ResultWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads commands and answers them until the client quits ({@code com.starrocks.qe.ConnectProcessor}). */
final class CommandLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLoop.class);

    private final PacketChannel channel;
    private final Login login;
    private final Responses responses;
    private final ResultWriter results;
    private final PreparedCommands prepared;
    private Session session;

    CommandLoop(PacketChannel channel, Login login, Session session) {
        this.channel = channel;
        this.login = login;
        this.session = session;
        this.responses = new Responses(channel);
        this.results = new ResultWriter(channel, responses);
        this.prepared = new PreparedCommands(channel, responses, results);
    }

    void run() throws IOException {
        byte[] packet = channel.readCommand();
        while (packet != null && answer(new PayloadReader(packet))) {
            channel.flush();
            packet = channel.readCommand();
        }
    }

    @Override
    public void close() {
        session.close();
    }

    private boolean answer(PayloadReader in) throws IOException {
        int code = in.int1();
        try {
            Command command = Command.of(code).orElseThrow(CommandLoop::unknown);
            return perform(command, in);
        } catch (ServerError e) {
            responses.error(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The message may quote the statement, and that a password: not for the usual log.
            LOG.warn(
                    "a command (code {}) failed unexpectedly: {}",
                    code,
                    e.getClass().getName());
            LOG.debug("the failure", e);
            responses.error(ServerError.general(e.getMessage() == null ? e.toString() : e.getMessage()));
        }
        return true;
    }

    private boolean perform(Command command, PayloadReader in) throws IOException, ServerError {
        switch (command) {
            case QUIT -> {
                return false;
            }
            case PING -> responses.ok();
            case QUERY -> query(in.rest());
            case INIT_DB -> {
                session.useDatabase(DatabaseReference.parseCommand(in.restText()));
                responses.ok();
            }
            case FIELD_LIST -> fieldList(in.terminatedText());
            case CHANGE_USER -> changeUser(Credentials.fromChangeUser(in));
            case RESET_CONNECTION -> {
                session.reset();
                responses.ok();
            }
            case STMT_PREPARE -> prepared.prepare(session, in.restText());
            case STMT_EXECUTE -> prepared.execute(session, in);
            case STMT_SEND_LONG_DATA -> prepared.longData(in.int4());
            case STMT_RESET -> prepared.reset(in.int4());
            case STMT_CLOSE -> prepared.close(in.int4());
            default -> throw command.unsupported();
        }
        return true;
    }

    private void query(byte[] text) throws IOException, ServerError {
        int length = text.length;
        // Some clients end the text by NULs.
        while (length > 0 && text[length - 1] == 0) {
            length--;
        }
        results.writeAll(session, session.split(new String(text, 0, length, StandardCharsets.UTF_8)));
    }

    private void fieldList(String table) throws IOException, ServerError {
        if (table.isEmpty()) {
            throw ServerError.general("Empty tableName");
        }
        results.writeFields(session.fields(table));
    }

    /** As at the frontend, a failed change leaves the connection to its old user. */
    private void changeUser(Credentials credentials) throws IOException, ServerError {
        Session previous = session;
        session = login.open(credentials);
        prepared.clear();
        previous.close();
        responses.ok();
    }

    private static ServerError unknown() {
        return new ServerError(1047, "08S01", "Unknown command(null)");
    }
}
