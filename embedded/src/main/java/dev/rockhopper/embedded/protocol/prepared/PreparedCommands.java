/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.prepared;

import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.packet.Command;
import dev.rockhopper.embedded.protocol.packet.PacketChannel;
import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.result.BinaryRow;
import dev.rockhopper.embedded.protocol.result.Responses;
import dev.rockhopper.embedded.protocol.result.ResultWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that a client has prepared on the server, and the commands on them.
 *
 * <p>Source: {@code ConnectProcessor.handleExecute}, {@code StmtExecutor.sendStmtPrepareOK}: queries only; parameters become literals.
 */
public final class PreparedCommands {

    /** MySQL's {@code max_prepared_stmt_count}. */
    private static final int MAX_STATEMENTS = 16382;

    private final PacketChannel channel;
    private final Responses responses;
    private final ResultWriter results;
    private final Map<Integer, PreparedQuery> statements = new HashMap<>();
    private int lastId;

    public PreparedCommands(PacketChannel channel, Responses responses, ResultWriter results) {
        this.channel = channel;
        this.responses = responses;
        this.results = results;
    }

    public void prepare(Session session, String sql) throws IOException, ServerError {
        if (statements.size() >= MAX_STATEMENTS) {
            throw new ServerError(
                    1461,
                    "42000",
                    "Can't create more than max_prepared_stmt_count statements (current value: " + MAX_STATEMENTS
                            + ")");
        }
        List<String> parts = session.split(sql);
        if (parts.size() != 1) {
            throw ServerError.general("Only one statement can be prepared at a time");
        }
        PreparedQuery query = PreparedQuery.of(parts.get(0));
        List<ResultColumn> columns = session.describe(query.sql());
        statements.put(++lastId, query);
        answerPrepare(query, columns);
    }

    public void execute(Session session, PayloadReader in) throws IOException, ServerError {
        int id = in.int4();
        PreparedQuery query = statements.get(id);
        if (query == null) {
            throw ServerError.general("msg: Not Found prepared statement, stmtName: " + id);
        }
        if (query.longDataSent()) {
            throw Command.STMT_SEND_LONG_DATA.unsupported();
        }
        // Cursor flags and the number of iterations, which is always 1.
        in.skip(1 + 4);
        String sql = query.with(Parameters.read(query, in));
        results.write(session.execute(sql), BinaryRow.INSTANCE, Responses.STATUS_NONE);
    }

    /** The protocol has no answer to this command, so the refusal waits for the execution. */
    public void longData(int id) {
        PreparedQuery query = statements.get(id);
        if (query != null) {
            query.sendLongData();
        }
    }

    public void reset(int id) throws IOException, ServerError {
        PreparedQuery query = statements.get(id);
        if (query != null) {
            statements.put(id, PreparedQuery.of(query.sql()));
        }
        responses.ok();
    }

    /** The protocol has no answer to this command. */
    public void close(int id) {
        statements.remove(id);
    }

    public void clear() {
        statements.clear();
    }

    private void answerPrepare(PreparedQuery query, List<ResultColumn> columns) throws IOException {
        channel.write(new PayloadWriter()
                .int1(0)
                .int4(lastId)
                .int2(columns.size())
                .int2(query.parameterCount())
                .int1(0)
                .int2(0));
        if (query.parameterCount() > 0) {
            ResultColumn parameter = ResultColumn.text("?");
            results.writeColumns(Collections.nCopies(query.parameterCount(), parameter), Responses.STATUS_NONE);
        }
        if (!columns.isEmpty()) {
            results.writeColumns(columns, Responses.STATUS_NONE);
        }
    }
}
