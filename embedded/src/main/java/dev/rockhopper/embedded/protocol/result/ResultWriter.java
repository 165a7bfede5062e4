/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.TableFields;
import dev.rockhopper.embedded.protocol.packet.PacketChannel;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import java.io.IOException;
import java.util.List;

/** Writes the results of statements ({@code StmtExecutor.sendFields}, {@code sendShowResult}). */
public final class ResultWriter {

    private final PacketChannel channel;
    private final Responses responses;

    public ResultWriter(PacketChannel channel, Responses responses) {
        this.channel = channel;
        this.responses = responses;
    }

    /** Runs statements and writes what each answers; the first refusal ends it. */
    public void writeAll(Session session, List<String> statements) throws IOException, ServerError {
        int last = statements.size() - 1;
        for (int i = 0; i < last; i++) {
            write(session.execute(statements.get(i)), TextRow.INSTANCE, Responses.STATUS_MORE_RESULTS);
            channel.flush();
        }
        write(session.execute(statements.get(last)), TextRow.INSTANCE, Responses.STATUS_NONE);
    }

    public void write(QueryResult result, RowFormat format, int status) throws IOException {
        if (result instanceof QueryResult.Ok ok) {
            responses.ok(ok, status);
        } else if (result instanceof QueryResult.ResultSet rows) {
            writeRows(rows, format, status);
        }
    }

    /** Columns of a parameter list or of a result, ended by EOF. */
    public void writeColumns(List<ResultColumn> columns, int status) throws IOException {
        for (ResultColumn column : columns) {
            channel.write(ColumnDefinition.packet("", "", column));
        }
        responses.eof(status);
    }

    public void writeFields(TableFields fields) throws IOException {
        for (TableFields.Field field : fields.fields()) {
            channel.write(ColumnDefinition.packet(fields.database(), fields.table(), field.column())
                    .sizedText(field.defaultValue()));
        }
        responses.eof(Responses.STATUS_NONE);
    }

    private void writeRows(QueryResult.ResultSet result, RowFormat format, int status) throws IOException {
        List<ResultColumn> columns = result.columns();
        channel.write(new PayloadWriter().encodedInt(columns.size()));
        writeColumns(columns, status);
        for (Object[] row : result.rows()) {
            if (row.length != columns.size()) {
                throw new IllegalStateException("a row of " + row.length + " cells for " + columns.size() + " columns");
            }
            channel.write(format.packet(columns, row));
        }
        responses.eof(status);
    }
}
