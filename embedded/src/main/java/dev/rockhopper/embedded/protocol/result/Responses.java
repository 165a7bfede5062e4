/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.packet.PacketChannel;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the three packets that end an answer: OK, error, EOF ({@code MysqlOkPacket}, {@code MysqlErrPacket}, {@code MysqlEofPacket}). */
public final class Responses {

    /** Session status: nothing to say. The frontend never sets the autocommit bit. */
    public static final int STATUS_NONE = 0;

    /** Session status: another result follows. */
    static final int STATUS_MORE_RESULTS = 8;

    private final PacketChannel channel;

    public Responses(PacketChannel channel) {
        this.channel = channel;
    }

    public void ok() throws IOException {
        ok(QueryResult.Ok.NONE, STATUS_NONE);
    }

    public void ok(QueryResult.Ok result, int status) throws IOException {
        // The frontend's last insert id is always 0.
        PayloadWriter payload = new PayloadWriter()
                .int1(0)
                .encodedInt(result.affectedRows())
                .encodedInt(0)
                .int2(status)
                .int2(result.warnings());
        if (!result.info().isEmpty()) {
            payload.sizedText(result.info());
        }
        channel.write(payload);
    }

    public void error(ServerError error) throws IOException {
        // An empty message would look like success to some clients.
        String message = error.getMessage().isEmpty() ? "Unknown error" : error.getMessage();
        channel.write(new PayloadWriter()
                .int1(0xFF)
                .int2(error.code())
                .int1('#')
                .bytes(error.sqlState().getBytes(StandardCharsets.US_ASCII))
                .text(message));
    }

    void eof(int status) throws IOException {
        channel.write(new PayloadWriter().int1(0xFE).int2(0).int2(status));
    }
}
