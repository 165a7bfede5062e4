/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.query.Words;
import java.util.Locale;
import java.util.Set;

/** Statements that are not DDL: by their first word. */
final class OtherHandler {
    private final ShowHandler show;
    private final QueryHandler queries;
    private final RowHandler rows;
    private static final Set<String> IN_TRANSACTION = Set.of(
            "BEGIN",
            "START",
            "COMMIT",
            "ROLLBACK",
            "INSERT",
            "UPDATE",
            "DELETE",
            "SET",
            "SELECT",
            "WITH",
            "VALUES",
            "(");

    private final SessionContext context;
    private final SetHandler set;

    OtherHandler(SessionContext context) {
        this.context = context;
        this.show = new ShowHandler(context);
        this.queries = new QueryHandler(context);
        this.rows = new RowHandler(context, queries);
        this.set = new SetHandler(context);
    }

    RowHandler rows() {
        return rows;
    }

    /** Inside of a transaction only rows are read and changed. Source: FE class {@code ExplicitTxnStatementValidator}. */
    static void checkTransaction(SessionContext context, String sql) {
        if (context.inTransaction() && !IN_TRANSACTION.contains(Words.first(sql).toUpperCase(Locale.ROOT))) {
            throw Refusal.analysis(
                    ErrorCode.IN_TRANSACTION,
                    "Explicit transaction only support begin/commit/rollback/insert/update/delete/set/select statements");
        }
    }

    private QueryResult transaction(boolean begins) {
        context.setInTransaction(begins);
        return QueryResult.Ok.NONE;
    }

    private static Refusal syntax(String word) {
        return Refusal.ddl(
                "Getting syntax error at line 1, column 0. Detail message: Unexpected input '" + word + "'.");
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
            case "BEGIN", "START" -> transaction(true);
            case "COMMIT", "ROLLBACK" -> transaction(false);
            case "LOCK", "UNLOCK" -> QueryResult.Ok.NONE;
            case "EXPLAIN", "TRACE" -> Explain.of(sql);
            case "KILL" ->
                throw Refusal.of(
                        ErrorCode.UNKNOWN_THREAD,
                        "Unknown thread id: " + Command.of(sql).last());
            case "", "REPLACE", "SAVEPOINT", "RELEASE" -> throw syntax(first);
            default -> throw Refusal.limit("The statement " + first + " is not implemented.");
        };
    }
}
