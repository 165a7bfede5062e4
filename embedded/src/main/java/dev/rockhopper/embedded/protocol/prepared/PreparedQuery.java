/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.prepared;

import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.SqlScanner;
import java.util.ArrayList;
import java.util.List;

/** A query with parameters, and the types its parameters were last sent with. */
public final class PreparedQuery {

    private final String sql;
    private final List<Integer> markers;
    private final int[] parameterTypes;
    private boolean longDataSent;

    private PreparedQuery(String sql, List<Integer> markers) {
        this.sql = sql;
        this.markers = markers;
        this.parameterTypes = new int[markers.size()];
    }

    /** Finds the parameters of a statement; refuses what is not a query, as the frontend does ({@code ERR_UNSUPPORTED_PS}). */
    public static PreparedQuery of(String statement) throws ServerError {
        if (!isQuery(statement)) {
            throw new ServerError(
                    1295, "HY000", "This command is not supported in the prepared statement protocol yet");
        }
        List<Integer> markers = new ArrayList<>();
        SqlScanner scanner = new SqlScanner(statement);
        while (scanner.next()) {
            if (scanner.is('?')) {
                markers.add(scanner.start());
            }
        }
        return new PreparedQuery(statement, List.copyOf(markers));
    }

    String sql() {
        return sql;
    }

    public int parameterCount() {
        return markers.size();
    }

    /** The parameters' types as the protocol numbers them; kept between executions, since clients send them only when they change. */
    int[] parameterTypes() {
        return parameterTypes;
    }

    void sendLongData() {
        longDataSent = true;
    }

    boolean longDataSent() {
        return longDataSent;
    }

    /** The statement with literals in place of its parameters. */
    String with(List<String> literals) {
        StringBuilder text = new StringBuilder(sql.length() + 16 * literals.size());
        int done = 0;
        for (int i = 0; i < markers.size(); i++) {
            text.append(sql, done, markers.get(i)).append(literals.get(i));
            done = markers.get(i) + 1;
        }
        return text.append(sql, done, sql.length()).toString();
    }

    /** Whether the statement is a query; behind WITH the first verb outside of parentheses decides. */
    private static boolean isQuery(String statement) {
        SqlScanner scanner = new SqlScanner(statement);
        if (!scanner.next() || !scanner.is("WITH")) {
            return scanner.is('(') || scanner.is("SELECT") || scanner.is("VALUES");
        }
        int depth = 0;
        while (scanner.next()) {
            if (scanner.is('(')) {
                depth++;
            } else if (scanner.is(')')) {
                depth--;
            } else if (depth == 0 && (scanner.is("UPDATE") || scanner.is("DELETE") || scanner.is("INSERT"))) {
                return false;
            } else if (depth == 0 && scanner.is("SELECT")) {
                return true;
            }
        }
        return true;
    }
}
