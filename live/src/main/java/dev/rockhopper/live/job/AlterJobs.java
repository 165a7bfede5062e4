/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live.job;

import dev.rockhopper.schema.ddl.render.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
     * <p>Filtered here and not by WHERE: for ROLLUP the server ignores the condition.
     */
    public List<AlterJob> of(String table, Set<JobKind> kinds) throws SQLException {
        List<AlterJob> jobs = new ArrayList<>();
        for (JobKind kind : kinds) {
            all(kind).stream().filter(job -> job.table().equals(table)).forEach(jobs::add);
        }
        jobs.sort(java.util.Comparator.comparingLong(AlterJob::id));
        return jobs;
    }

    /** The newest job id on a table, 0 if there is none: jobs with a greater id were started later. */
    public long newest(String table, Set<JobKind> kinds) throws SQLException {
        return of(table, kinds).stream().mapToLong(AlterJob::id).max().orElse(0);
    }

    private List<AlterJob> all(JobKind kind) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW ALTER TABLE " + kind + " FROM " + Sql.name(database))) {
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
