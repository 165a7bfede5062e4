/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.List;
import java.util.function.BiFunction;

/** SHOW and DESC: finds the command by its words. */
final class ShowHandler {
    /**
     * One command.
     *
     * @param words how it begins; of several that fit the longest counts
     */
    record Entry(String words, BiFunction<SessionContext, Command, QueryResult> run) {}

    private static final List<Entry> COMMANDS = List.of(
            new Entry("SHOW CREATE TABLE", ShowCreate::table),
            new Entry("SHOW CREATE VIEW", ShowCreate::view),
            new Entry("SHOW CREATE MATERIALIZED VIEW", ShowCreate::materializedView),
            new Entry("SHOW CREATE DATABASE", ShowCreate::database),
            new Entry("SHOW CREATE SCHEMA", ShowCreate::database),
            new Entry("SHOW DATABASES", ShowObjects::databases),
            new Entry("SHOW SCHEMAS", ShowObjects::databases),
            new Entry("SHOW TABLES", ShowObjects::tables),
            new Entry("SHOW FULL TABLES", ShowObjects::fullTables),
            new Entry("SHOW VARIABLES", ShowServer::variables),
            new Entry("SHOW SESSION VARIABLES", ShowServer::variables),
            new Entry("SHOW GLOBAL VARIABLES", ShowServer::variables),
            new Entry("SHOW GRANTS", ShowServer::grants),
            new Entry("SHOW WARNINGS", ShowServer::warnings),
            new Entry("SHOW STATUS", ShowServer::status),
            new Entry("SHOW COLLATION", ShowServer::collation),
            new Entry("SHOW CHARACTER SET", ShowServer::characterSet),
            new Entry("SHOW CHARSET", ShowServer::characterSet),
            new Entry("SHOW ENGINES", ShowServer::engines),
            new Entry("SHOW COLUMNS", ShowColumns::plain),
            new Entry("SHOW FIELDS", ShowColumns::plain),
            new Entry("SHOW FULL COLUMNS", ShowColumns::full),
            new Entry("SHOW FULL FIELDS", ShowColumns::full),
            new Entry("DESC", ShowColumns::describe),
            new Entry("DESCRIBE", ShowColumns::describe),
            new Entry("SHOW ALTER TABLE", ShowAlter::table),
            new Entry("SHOW ALTER MATERIALIZED VIEW", ShowAlter::materializedView),
            new Entry("SHOW LOAD", ShowLoad::run),
            new Entry("SHOW INDEX", ShowIndex::run),
            new Entry("SHOW INDEXES", ShowIndex::run),
            new Entry("SHOW KEYS", ShowIndex::run),
            new Entry("SHOW TABLE STATUS", ShowObjects::tableStatus),
            new Entry("SHOW PARTITIONS", ShowObjects::partitions),
            new Entry("SHOW TEMPORARY PARTITIONS", ShowObjects::temporaryPartitions),
            new Entry("SHOW MATERIALIZED VIEWS", ShowObjects::materializedViews),
            new Entry("SHOW SESSION STATUS", ShowServer::status),
            new Entry("SHOW GLOBAL STATUS", ShowServer::status),
            new Entry("SHOW ERRORS", ShowServer::warnings),
            new Entry("SHOW CATALOGS", ShowServer::catalogs),
            new Entry("SHOW PLUGINS", ShowServer::plugins),
            new Entry("SHOW TRIGGERS", ShowServer::triggers),
            new Entry("SHOW PROCEDURE STATUS", ShowServer::routines),
            new Entry("SHOW FUNCTION STATUS", ShowServer::routines),
            new Entry("SHOW PROCESSLIST", ShowServer::processList),
            new Entry("SHOW FULL PROCESSLIST", ShowServer::processList),
            new Entry("SHOW FRONTENDS", ShowServer::frontends),
            new Entry("SHOW BACKENDS", ShowServer::backends),
            new Entry("SHOW COMPUTE NODES", ShowServer::computeNodes),
            new Entry("ADMIN SHOW FRONTEND CONFIG", ShowServer::config));

    private final SessionContext context;

    ShowHandler(SessionContext context) {
        this.context = context;
    }

    QueryResult run(String sql) {
        Command command = Command.of(sql);
        Entry best = null;
        for (Entry each : COMMANDS) {
            boolean longer =
                    best == null || each.words().length() > best.words().length();
            if (longer && command.begins(each.words())) {
                best = each;
            }
        }
        if (best == null) {
            throw Refusal.limit("The command is not implemented: " + sql);
        }
        command.skip(best.words());
        return best.run().apply(context, command);
    }
}
