/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.List;
import java.util.Set;

/** SET: system and user variables, NAMES, CHARACTER SET, TRANSACTION. Source: documentation page SET. */
final class SetHandler {
    private static final Set<String> SCOPES = Set.of("GLOBAL", "SESSION", "LOCAL", "VERBOSE", "PERSIST");
    private static final List<String> WITHOUT_EFFECT = List.of("NAMES", "CHARACTER SET", "CHARSET", "TRANSACTION");

    private final SessionContext context;

    SetHandler(SessionContext context) {
        this.context = context;
    }

    QueryResult run(String sql) {
        Command command = Command.of(sql);
        command.skip("SET");
        if (command.accept("CATALOG")) {
            SessionContext.requireInternal(command.word());
            return QueryResult.Ok.NONE;
        }
        do {
            if (SCOPES.contains(command.peek())) {
                command.word();
            }
            if (WITHOUT_EFFECT.stream().anyMatch(command::begins)) {
                return QueryResult.Ok.NONE;
            }
            assign(command);
        } while (command.accept(","));
        if (!command.atEnd()) {
            throw command.unexpected();
        }
        return QueryResult.Ok.NONE;
    }

    private void assign(Command command) {
        String name = target(command);
        if (!command.accept("=")) {
            command.skip(":=");
        }
        String value = value(command);
        if (name.startsWith("@") && !name.startsWith("@@")) {
            context.variables().setUser(name.substring(1), value);
            return;
        }
        String key = name.substring(Math.max(name.lastIndexOf('@'), name.lastIndexOf('.')) + 1);
        if (value.equalsIgnoreCase("DEFAULT")) {
            context.variables().reset(key);
        } else {
            context.variables().set(key, value);
        }
    }

    /** {@code x}, {@code @x}, {@code @@x} or {@code @@session.x}, however the lexer cuts it. */
    private static String target(Command command) {
        StringBuilder target = new StringBuilder(command.word());
        while (!command.peek().equals("=") && !command.peek().equals(":=") && !command.atEnd()) {
            target.append(command.word());
        }
        return target.toString();
    }

    private static String value(Command command) {
        String sign = command.accept("-") ? "-" : "";
        String value = sign + command.word();
        if (command.peek().equals("(")) {
            command.skipGroup();
        }
        return value;
    }
}
