/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Words;
import dev.rockhopper.embedded.rows.QueryRunner;
import dev.rockhopper.embedded.rows.RowSet;
import dev.rockhopper.embedded.rows.SessionFacts;
import java.util.Optional;

/** SELECT. */
final class QueryHandler implements SessionFacts {
    private final SessionContext context;

    QueryHandler(SessionContext context) {
        this.context = context;
    }

    QueryResult run(String sql) {
        if (Words.follow(sql, "FOR", "UPDATE") || Words.follow(sql, "FOR", "SHARE")) {
            throw Refusal.ddl("Getting syntax error. Detail message: No viable statement for input 'FOR UPDATE'.");
        }
        if (Words.follow(sql, "LAST_INSERT_ID", "(")) {
            throw Refusal.analysis("No matching function with signature: last_insert_id()");
        }
        RowSet rows = new QueryRunner(context.catalog(), context.store()).run(sql, this);
        if (rows.columns().isEmpty()) {
            throw Refusal.ddl("Getting syntax error. Detail message: No viable statement for input '" + sql + "'.");
        }
        return ResultSets.of(rows);
    }

    @Override
    public String database() {
        return context.database().orElse("");
    }

    @Override
    public String variable(String text) {
        return context.variables().value(text).map(QueryHandler::literal).orElse("NULL");
    }

    private static String literal(String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? "1" : "0";
        }
        return value.matches("-?\\d{1,18}") ? value : "'" + value.replace("'", "''") + "'";
    }

    @Override
    public Optional<String> function(String name) {
        return switch (name) {
            case "database", "schema" -> Optional.of(quoted(database()));
            case "version" -> Optional.of(quoted("8.0.33"));
            case "current_version" -> Optional.of(quoted(context.version()));
            case "user", "session_user" ->
                Optional.of(quoted("'" + context.user() + "'@'" + context.remoteAddress() + "'"));
            case "current_user" -> Optional.of(quoted("'" + context.user() + "'@'%'"));
            case "connection_id" -> Optional.of(String.valueOf(context.connectionId()));
            case "catalog" -> Optional.of(quoted(Catalog.NAME));
            case "now", "current_timestamp" -> Optional.of("CAST(LOCALTIMESTAMP AS TIMESTAMP(0))");
            case "curdate" -> Optional.of("CURRENT_DATE");
            case "uuid" -> Optional.of("CAST(RANDOM_UUID() AS VARCHAR(36))");
            default -> Optional.empty();
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
