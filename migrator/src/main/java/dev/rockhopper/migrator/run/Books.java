/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and writes the history of revisions and the journal of steps. */
public final class Books {

    private static final int SHORT_STATEMENT = 4000;

    private final Connection connection;
    private final String database;
    private final BookTables tables;
    private final String who;

    /**
     * The books of one database.
     *
     * @param who user and host, for the columns that say who did it
     */
    public Books(Connection connection, String database, BookTables tables, String who) {
        this.connection = connection;
        this.database = database;
        this.tables = tables;
        this.who = who;
    }

    /** The names of the books. */
    public BookTables tables() {
        return tables;
    }

    /** Whether the books exist: if not, nothing was ever applied here. */
    public boolean exist() throws SQLException {
        String sql = "SELECT TABLE_NAME FROM information_schema.tables WHERE TABLE_SCHEMA = " + Sql.quote(database)
                + " AND TABLE_NAME = " + Sql.quote(tables.journal());
        return !Sql.rows(connection, sql).isEmpty();
    }

    /** Creates the books where they are missing. */
    public void create(ServerProfile server) throws SQLException {
        Sql.execute(connection, "USE `" + database + "`");
        for (String statement : tables.createStatements(server)) {
            Sql.execute(connection, statement);
        }
    }

    /** All applied revisions, oldest first; empty when there are no books yet. */
    public List<HistoryEntry> history() throws SQLException {
        if (!exist()) {
            return List.of();
        }
        String sql = "SELECT revision, parents, message, checksum, applied_at, applied_by FROM "
                + name(tables.history())
                + " ORDER BY applied_at, revision";
        return Sql.rows(connection, sql).stream()
                .map(row -> new HistoryEntry(
                        row.get(0), words(row.get(1)), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
    }

    /** The steps of a revision in one direction, by position. */
    public Map<Integer, JournalEntry> journal(String revision, Direction direction) throws SQLException {
        return entries(" WHERE revision = " + Sql.quote(revision) + " AND direction = " + Sql.quote(direction.name()))
                .stream()
                .collect(Collectors.toMap(JournalEntry::step, entry -> entry, (a, b) -> b, TreeMap::new));
    }

    /** All steps that were ever run and not taken back, by revision and position; empty when there are no books yet. */
    public List<JournalEntry> journal() throws SQLException {
        return exist() ? entries("") : List.of();
    }

    private List<JournalEntry> entries(String where) throws SQLException {
        String sql = "SELECT revision, direction, step, state, hash, statement, last_job, error FROM "
                + name(tables.journal())
                + where
                + " ORDER BY revision, direction, step";
        return Sql.rows(connection, sql).stream().map(Books::entry).toList();
    }

    /** Writes or replaces a step. */
    void write(JournalEntry entry) throws SQLException {
        String text = entry.statement();
        String shortened = text.length() <= SHORT_STATEMENT ? text : text.substring(0, SHORT_STATEMENT) + " …";
        Sql.execute(
                connection,
                "INSERT INTO " + name(tables.journal())
                        + " (revision, direction, step, state, hash, statement, last_job, error, changed_at, changed_by)"
                        + " VALUES (" + Sql.quote(entry.revision()) + ", " + Sql.quote(entry.direction().name()) + ", "
                        + entry.step() + ", " + Sql.quote(entry.state().name()) + ", " + Sql.quote(entry.hash()) + ", "
                        + Sql.quote(shortened) + ", " + entry.lastJob() + ", " + Sql.quote(entry.error())
                        + ", now(), " + Sql.quote(who) + ")");
    }

    /** Writes that a revision is applied. */
    public void applied(Stage stage) throws SQLException {
        Sql.execute(
                connection,
                "INSERT INTO " + name(tables.history())
                        + " (revision, parents, message, checksum, applied_at, applied_by) VALUES ("
                        + Sql.quote(stage.revision()) + ", " + Sql.quote(String.join(" ", stage.parents())) + ", "
                        + Sql.quote(stage.message()) + ", " + Sql.quote(stage.checksum()) + ", now(), " + Sql.quote(who)
                        + ")");
    }

    /** Removes a revision from the history. */
    public void reverted(String revision) throws SQLException {
        Sql.execute(connection, "DELETE FROM " + name(tables.history()) + " WHERE revision = " + Sql.quote(revision));
    }

    /** Forgets the steps of a revision in one direction: the other direction may now be run from its start. */
    void forget(String revision, Direction direction) throws SQLException {
        Sql.execute(
                connection,
                "DELETE FROM " + name(tables.journal()) + " WHERE revision = " + Sql.quote(revision)
                        + " AND direction = " + Sql.quote(direction.name()));
    }

    private String name(String table) {
        return "`" + database + "`.`" + table + "`";
    }

    private static JournalEntry entry(List<String> row) {
        return new JournalEntry(
                row.get(0),
                Direction.valueOf(row.get(1)),
                Integer.parseInt(row.get(2)),
                StepState.valueOf(row.get(3)),
                row.get(4),
                row.get(5),
                row.get(6).isEmpty() ? 0 : Long.parseLong(row.get(6)),
                row.get(7));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.trim().split("\\s+"));
    }
}
