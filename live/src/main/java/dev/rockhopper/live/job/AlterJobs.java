/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live.job;

import dev.rockhopper.live.PlainStatements;
import dev.rockhopper.schema.ddl.render.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks a server for the ALTER jobs of one database. */
public final class AlterJobs {

    private final Connection connection;
    private final String database;

    /** The jobs of {@code database}; the caller closes the connection. */
    public AlterJobs(Connection connection, String database) {
        this.connection = connection;
        this.database = database;
    }

    /**
     * All jobs on a table that the server still remembers (seven days by default), oldest first.
     *
     * <p>Filtered by WHERE and here: for ROLLUP the server ignores the condition (recorded in {@code jobs.jsonl}).
     */
    public List<AlterJob> of(String table, Set<JobKind> kinds) throws SQLException {
        List<AlterJob> jobs = new ArrayList<>();
        for (JobKind kind : kinds) {
            rows(kind, " WHERE TableName = " + Sql.string(table)).stream()
                    .filter(job -> job.table().equals(table))
                    .forEach(jobs::add);
        }
        return sorted(jobs);
    }

    /** The jobs of all tables that have not ended, oldest first. */
    public List<AlterJob> open() throws SQLException {
        List<AlterJob> jobs = new ArrayList<>();
        for (JobKind kind : JobKind.values()) {
            rows(kind, "").stream().filter(job -> !job.hasEnded()).forEach(jobs::add);
        }
        return sorted(jobs);
    }

    /** The newest job id on a table, 0 if there is none: jobs with a greater id were started later. */
    public long newest(String table, Set<JobKind> kinds) throws SQLException {
        return of(table, kinds).stream().mapToLong(AlterJob::id).max().orElse(0);
    }

    /** Asks the server to cancel a job; no error if it has ended meanwhile. */
    public void cancel(AlterJob job) throws SQLException {
        String sql = "CANCEL ALTER TABLE " + job.kind() + " FROM " + Sql.name(database) + "." + Sql.name(job.table());
        try (Statement statement = PlainStatements.on(connection)) {
            statement.execute(sql);
        } catch (SQLException e) {
            boolean ended = of(job.table(), EnumSet.of(job.kind())).stream()
                    .anyMatch(other -> other.id() == job.id() && other.hasEnded());
            if (!ended) {
                throw e;
            }
        }
    }

    private static List<AlterJob> sorted(List<AlterJob> jobs) {
        jobs.sort(Comparator.comparingLong(AlterJob::id));
        return jobs;
    }

    private List<AlterJob> rows(JobKind kind, String where) throws SQLException {
        String sql = "SHOW ALTER TABLE " + kind + " FROM " + Sql.name(database) + where;
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery(sql)) {
            List<AlterJob> jobs = new ArrayList<>();
            while (rows.next()) {
                jobs.add(new AlterJob(
                        rows.getLong("JobId"),
                        kind,
                        rows.getString("TableName"),
                        rows.getString("State"),
                        text(rows.getString("Msg")),
                        text(rows.getString("Progress"))));
            }
            return jobs;
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
