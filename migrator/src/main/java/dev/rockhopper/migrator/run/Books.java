/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.ddl.render.Sql;
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
        String sql = "SELECT TABLE_NAME FROM information_schema.tables WHERE TABLE_SCHEMA = " + Sql.string(database)
                + " AND TABLE_NAME = " + Sql.string(tables.journal());
        return !Queries.rows(connection, sql).isEmpty();
    }

    /** Creates the books where they are missing. */
    public void create(ServerProfile server) throws SQLException {
        Queries.execute(connection, "USE " + Sql.name(database));
        for (String statement : tables.createStatements(server)) {
            Queries.execute(connection, statement);
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
        return Queries.rows(connection, sql).stream()
                .map(row ->
                        new HistoryEntry(row.get(0), words(row.get(1)), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
    }

    /** The steps of a revision in one direction, by position. */
    public Map<Integer, JournalEntry> journal(String revision, Direction direction) throws SQLException {
        return entries(" WHERE revision = " + Sql.string(revision) + " AND direction = " + Sql.string(direction.name()))
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
        return Queries.rows(connection, sql).stream().map(Books::entry).toList();
    }

    /** Writes or replaces a step. */
    void write(JournalEntry entry) throws SQLException {
        String text = entry.statement();
        String shortened = text.length() <= SHORT_STATEMENT ? text : text.substring(0, SHORT_STATEMENT) + " …";
        Queries.execute(
                connection,
                "INSERT INTO " + name(tables.journal())
                        + " (revision, direction, step, state, hash, statement, last_job, error, changed_at, changed_by)"
                        + " VALUES (" + Sql.string(entry.revision()) + ", "
                        + Sql.string(entry.direction().name()) + ", "
                        + entry.step() + ", " + Sql.string(entry.state().name()) + ", " + Sql.string(entry.hash())
                        + ", "
                        + Sql.string(shortened) + ", " + entry.lastJob() + ", " + Sql.string(entry.error())
                        + ", now(), " + Sql.string(who) + ")");
    }

    /** Writes that a revision is applied. */
    public void applied(Stage stage) throws SQLException {
        Queries.execute(
                connection,
                "INSERT INTO " + name(tables.history())
                        + " (revision, parents, message, checksum, applied_at, applied_by) VALUES ("
                        + Sql.string(stage.revision()) + ", " + Sql.string(String.join(" ", stage.parents())) + ", "
                        + Sql.string(stage.message()) + ", " + Sql.string(stage.checksum()) + ", now(), "
                        + Sql.string(who)
                        + ")");
    }

    /** Removes a revision from the history. */
    public void reverted(String revision) throws SQLException {
        Queries.execute(
                connection, "DELETE FROM " + name(tables.history()) + " WHERE revision = " + Sql.string(revision));
    }

    /** Forgets the steps of a revision in one direction: the other direction may now be run from its start. */
    void forget(String revision, Direction direction) throws SQLException {
        Queries.execute(
                connection,
                "DELETE FROM " + name(tables.journal()) + " WHERE revision = " + Sql.string(revision)
                        + " AND direction = " + Sql.string(direction.name()));
    }

    private String name(String table) {
        return Sql.name(database) + "." + Sql.name(table);
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
