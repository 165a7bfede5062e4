/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SHOW commands about the server and the session: what clients and tools look at when they connect. */
final class ShowServer {
    private ShowServer() {}

    static QueryResult variables(SessionContext context, Command command) {
        Optional<String> pattern = variablePattern(command);
        List<Object[]> rows = new ArrayList<>();
        context.variables().all().forEach((name, value) -> {
            if (Likes.matches(pattern, name)) {
                rows.add(new Object[] {name, value});
            }
        });
        return ResultSets.texts(ResultSets.labels("Variable_name", "Value"), rows);
    }

    private static Optional<String> variablePattern(Command command) {
        if (!command.accept("WHERE")) {
            return command.like();
        }
        command.skip("Variable_name");
        return command.accept("=") ? Optional.of(command.word()) : command.like();
    }

    static QueryResult grants(SessionContext context, Command command) {
        String user = "'" + context.user() + "'@'%'";
        return ResultSets.text(
                ResultSets.labels("UserIdentity", "Catalog", "Grants"), user, null, "GRANT 'root' TO " + user);
    }

    static QueryResult warnings(SessionContext context, Command command) {
        return ResultSets.texts(ResultSets.labels("Level", "Code", "Message"), List.of());
    }

    static QueryResult status(SessionContext context, Command command) {
        return ResultSets.texts(ResultSets.labels("Variable_name", "Value"), List.of());
    }

    static QueryResult collation(SessionContext context, Command command) {
        return ResultSets.text(
                ResultSets.labels("Collation", "Charset", "Id", "Default", "Compiled", "Sortlen"),
                "utf8_general_ci",
                "utf8",
                "33",
                "Yes",
                "Yes",
                "1");
    }

    static QueryResult characterSet(SessionContext context, Command command) {
        return ResultSets.text(
                ResultSets.labels("Charset", "Description", "Default collation", "Maxlen"),
                "utf8",
                "UTF-8 Unicode",
                "utf8_general_ci",
                "3");
    }

    static QueryResult engines(SessionContext context, Command command) {
        return ResultSets.text(
                ResultSets.labels("Engine", "Support", "Comment", "Transactions", "XA", "Savepoints"),
                "OLAP",
                "YES",
                "Default storage engine of StarRocks",
                "NO",
                "NO",
                "NO");
    }

    static QueryResult frontendConfig(SessionContext context, Command command) {
        Optional<String> pattern = command.like();
        List<Object[]> rows = new ArrayList<>();
        if (Likes.matches(pattern, "run_mode")) {
            String runMode = context.variables().value("@@run_mode").orElse("");
            rows.add(new Object[] {"run_mode", "[]", runMode, "String", "false", ""});
        }
        return ResultSets.texts(ResultSets.labels("Key", "AliasNames", "Value", "Type", "IsMutable", "Comment"), rows);
    }
}
