/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and writes the history of revisions and the journal of steps. */
public final class Books {

    private static final int SHORT = 4000;
    private static final int ROWS = 200;

    private final RunConnection link;
    private final String database;
    private final BookTables tables;
    private final String who;

    /**
     * The books of one database.
     *
     * @param who user and host, for the columns that say who did it
     */
    public Books(RunConnection link, String database, BookTables tables, String who) {
        this.link = link;
        this.database = database;
        this.tables = tables;
        this.who = who;
    }

    /** The names of the books. */
    public BookTables tables() {
        return tables;
    }

    /**
     * Whether the books exist: if not, nothing was ever applied here.
     *
     * @throws RockhopperException RH7009 if somebody dropped one of them
     */
    public boolean exist() throws SQLException {
        String sql = "SELECT TABLE_NAME FROM information_schema.tables WHERE TABLE_SCHEMA = " + Sql.string(database)
                + " AND TABLE_NAME IN (" + Sql.string(tables.history()) + ", " + Sql.string(tables.journal()) + ")";
        Set<String> there =
                Queries.rows(link.get(), sql).stream().map(row -> row.get(0)).collect(Collectors.toSet());
        boolean history = there.contains(tables.history());
        boolean journal = there.contains(tables.journal());
        if (history && !journal) {
            throw BookFailures.dropped(database, tables.journal(), tables.history());
        }
        if (journal && !history && !isEmpty(tables.journal())) {
            throw BookFailures.dropped(database, tables.history(), tables.journal());
        }
        return history;
    }

    /** A run that was killed while it created the books left the first of them, without rows. */
    private boolean isEmpty(String table) throws SQLException {
        return Queries.rows(link.get(), "SELECT 1 FROM " + name(table) + " LIMIT 1")
                .isEmpty();
    }

    /**
     * Creates the books where they are missing, and makes their database the current one.
     *
     * @throws RockhopperException RH7009 if the server refuses them
     */
    public void create(ServerProfile server) throws SQLException {
        link.askAgain(() -> createOnce(server));
    }

    private boolean createOnce(ServerProfile server) throws SQLException {
        link.execute("USE " + Sql.name(database));
        for (String statement : tables.createStatements(server)) {
            try {
                link.execute(statement);
            } catch (SQLException e) {
                if (ServerErrors.isConnectionFailure(e)) {
                    throw e;
                }
                throw BookFailures.notCreated(database, tables, e);
            }
        }
        return true;
    }

    /** All applied revisions, oldest first; empty when there are no books yet. */
    public List<HistoryEntry> history() throws SQLException {
        if (!exist()) {
            return List.of();
        }
        String sql = "SELECT " + BookTables.HISTORY_COLUMNS + " FROM "
                + name(tables.history())
                + " ORDER BY applied_at, revision";
        return Queries.rows(link.get(), sql).stream()
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

    /**
     * The steps of the last run of each revision and direction, by revision and position; empty when there are no books yet.
     *
     * <p>The steps of an upgrade are forgotten when its downgrade begins, those of a downgrade when the revision is applied again.
     */
    public List<JournalEntry> journal() throws SQLException {
        return exist() ? entries("") : List.of();
    }

    private List<JournalEntry> entries(String where) throws SQLException {
        String sql = "SELECT " + BookTables.JOURNAL_COLUMNS + " FROM "
                + name(tables.journal())
                + where
                + " ORDER BY revision, direction, step";
        return Queries.rows(link.get(), sql).stream().map(this::entry).toList();
    }

    /** The revisions in whose middle a run ended; normally none, and never more than one unless somebody else wrote the books. */
    public List<Unfinished> unfinished() throws SQLException {
        return unfinished(history(), journal());
    }

    /** The same, of books that were read already. */
    public static List<Unfinished> unfinished(List<HistoryEntry> history, List<JournalEntry> journal) {
        return Unfinished.in(
                journal, history.stream().map(HistoryEntry::revision).collect(Collectors.toSet()));
    }

    /**
     * Writes what an operator found out about a step, or decided.
     *
     * @param step position, from 0
     * @param state DONE: it is in effect; SKIPPED: it shall not run; FAILED: it is not in effect, and shall run
     */
    public void mark(String revision, Direction direction, int step, StepState state) throws SQLException {
        if (state.isInDoubt()) {
            throw new IllegalArgumentException("a step cannot be marked as " + state);
        }
        JournalEntry known = journal(revision, direction).get(step);
        JournalEntry entry = known != null ? known : JournalEntry.unknown(revision, direction, step);
        write(entry.marked(state, who));
    }

    /** Writes or replaces a step. */
    void write(JournalEntry entry) throws SQLException {
        write(List.of(entry));
    }

    /** Writes or replaces steps, many of them in one statement: every statement is a version of the table. */
    void write(List<JournalEntry> entries) throws SQLException {
        for (int from = 0; from < entries.size(); from += ROWS) {
            List<String> rows = entries.subList(from, Math.min(entries.size(), from + ROWS)).stream()
                    .map(this::row)
                    .toList();
            insert(tables.journal(), BookTables.JOURNAL_COLUMNS, String.join(", ", rows));
        }
    }

    private String row(JournalEntry entry) {
        return values(
                Sql.string(entry.revision()),
                Sql.string(entry.direction().name()),
                Integer.toString(entry.step()),
                Sql.string(entry.state().name()),
                Sql.string(entry.hash()),
                Sql.string(shortened(entry.statement())),
                Long.toString(entry.lastJob()),
                Sql.string(entry.jobs()),
                Sql.string(shortened(entry.error())),
                entry.startedAt().isEmpty() ? "NULL" : Sql.string(entry.startedAt()),
                "now()",
                Sql.string(who));
    }

    /** Forgets planned steps that a revision no longer has. */
    void forgetFrom(String revision, Direction direction, int step) throws SQLException {
        link.execute(delete(revision, direction) + " AND step >= " + step);
    }

    /** The server's time, as it shows times. */
    String now() throws SQLException {
        return Queries.rows(link.get(), "SELECT now()").get(0).get(0);
    }

    /** Writes that a revision is applied, whoever applied it: what a half downgrade wrote is void. */
    public void applied(Stage stage) throws SQLException {
        forgetIfAny(stage.revision(), Direction.DOWNGRADE);
        enter(stage);
    }

    /** Removes a revision from the history, whoever reverted it: what its upgrade wrote is void. */
    public void reverted(String revision) throws SQLException {
        forgetIfAny(revision, Direction.UPGRADE);
        strike(revision);
    }

    /** The last write of an upgrade. */
    void enter(Stage stage) throws SQLException {
        insert(
                tables.history(),
                BookTables.HISTORY_COLUMNS,
                values(
                        Sql.string(stage.revision()),
                        Sql.string(String.join(" ", stage.parents())),
                        Sql.string(stage.message()),
                        Sql.string(stage.checksum()),
                        "now()",
                        Sql.string(who)));
    }

    /** The last write of a downgrade. */
    void strike(String revision) throws SQLException {
        link.execute("DELETE FROM " + name(tables.history()) + " WHERE revision = " + Sql.string(revision));
    }

    /** Forgets the steps of a revision in one direction. A write costs the server a version, so it is asked first. */
    void forgetIfAny(String revision, Direction direction) throws SQLException {
        if (!journal(revision, direction).isEmpty()) {
            link.execute(delete(revision, direction));
        }
    }

    private String delete(String revision, Direction direction) {
        return "DELETE FROM " + name(tables.journal()) + " WHERE revision = " + Sql.string(revision)
                + " AND direction = " + Sql.string(direction.name());
    }

    private void insert(String table, String columns, String rows) throws SQLException {
        link.execute("INSERT INTO " + name(table) + " (" + columns + ") VALUES " + rows);
    }

    private static String values(String... values) {
        return "(" + String.join(", ", values) + ")";
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= SHORT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, SHORT)) + " …";
    }

    private String name(String table) {
        return Sql.name(database) + "." + Sql.name(table);
    }

    private JournalEntry entry(List<String> row) {
        return new JournalEntry(
                row.get(0),
                word(Direction.class, row.get(1), row),
                Integer.parseInt(row.get(2)),
                word(StepState.class, row.get(3), row),
                row.get(4),
                row.get(5),
                row.get(6).isEmpty() ? 0 : Long.parseLong(row.get(6)),
                row.get(7),
                row.get(8),
                row.get(9),
                row.get(10),
                row.get(11));
    }

    private <E extends Enum<E>> E word(Class<E> words, String word, List<String> row) {
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> BookFailures.edited(
                        database + "." + tables.journal(), row, word, Arrays.toString(words.getEnumConstants())));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.trim().split("\\s+"));
    }
}
