/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.query.Words;
import java.util.Locale;

/** Statements that are not DDL: by their first word. */
final class OtherHandler {
    private final ShowHandler show;
    private final QueryHandler queries;
    private final RowHandler rows;
    private final SetHandler set;

    OtherHandler(SessionContext context) {
        this.show = new ShowHandler(context);
        this.queries = new QueryHandler(context);
        this.rows = new RowHandler(context, queries);
        this.set = new SetHandler(context);
    }

    RowHandler rows() {
        return rows;
    }

    QueryResult run(String sql) {
        String first = Words.first(sql).toUpperCase(Locale.ROOT);
        return switch (first) {
            case "SHOW", "DESC", "DESCRIBE", "ADMIN" -> show.run(sql);
            case "SELECT", "WITH", "VALUES", "(" -> queries.run(sql);
            case "INSERT" -> rows.insert(sql);
            case "UPDATE" -> rows.update(sql);
            case "DELETE" -> rows.delete(sql);
            case "SET" -> set.run(sql);
            case "BEGIN", "START", "COMMIT", "ROLLBACK", "LOCK", "UNLOCK" -> QueryResult.Ok.NONE;
            case "EXPLAIN", "TRACE" -> Explain.of(sql);
            case "KILL" ->
                throw Refusal.of(
                        ErrorCode.UNKNOWN_THREAD,
                        "Unknown thread id: " + Command.of(sql).last());
            case "REPLACE" ->
                throw Refusal.ddl(
                        "Getting syntax error at line 1, column 0. Detail message: Unexpected input " + "'REPLACE'.");
            default -> throw Refusal.limit("The statement " + first + " is not implemented.");
        };
    }
}
