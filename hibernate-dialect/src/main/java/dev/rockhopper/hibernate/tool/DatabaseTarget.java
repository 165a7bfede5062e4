/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.live.job.AlterJobs;
import dev.rockhopper.live.job.JobKind;
import dev.rockhopper.live.job.JobWaiter;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.tool.schema.spi.CommandAcceptanceException;
import org.hibernate.tool.schema.spi.GenerationTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes statements and waits for the jobs behind them. */
final class DatabaseTarget implements GenerationTarget {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTarget.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ServerConnection server;
    private final AlterJobs jobs;
    private final JobWaiter waiter;

    DatabaseTarget(ServerConnection server, Duration jobTimeout) {
        this.server = server;
        this.jobs = new AlterJobs(server.connection(), server.database());
        this.waiter = new JobWaiter(jobs, LONGEST_PAUSE, jobTimeout);
    }

    @Override
    public void prepare() {
        // the connection is open already
    }

    @Override
    public void accept(String command) {
        LOG.debug("{}", command);
        try {
            Optional<String> table = tableOfJob(command);
            if (table.isPresent()) {
                executeAndWait(command, table.get(), JobKind.startedBy(DdlParser.parse(command)));
            } else {
                execute(command);
            }
        } catch (SQLException | RockhopperException e) {
            throw new CommandAcceptanceException("StarRocks refused: " + command + " (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public void release() {
        // whoever opened the connection closes it
    }

    private void executeAndWait(String command, String table, Set<JobKind> kinds) throws SQLException {
        long last = jobs.newest(table, kinds);
        execute(command);
        waiter.await(table, kinds, last, job -> LOG.info("waiting for {} of {}: {}", job.kind(), table, job.state()));
    }

    private void execute(String command) throws SQLException {
        try (java.sql.Statement statement = server.connection().createStatement()) {
            statement.execute(command);
        }
    }

    /** The table whose jobs must end before the next statement; none for statements without jobs, and those of other scripts. */
    private static Optional<String> tableOfJob(String command) {
        Statement statement;
        try {
            statement = DdlParser.parse(command);
        } catch (RockhopperException e) {
            return Optional.empty();
        }
        if (JobKind.startedBy(statement).isEmpty()) {
            return Optional.empty();
        }
        return statement instanceof AlterTable alter
                ? Optional.of(alter.name().name())
                : baseTable((CreateMaterializedView) statement);
    }

    private static Optional<String> baseTable(CreateMaterializedView create) {
        return TableReferences.of(create.view().query()).stream()
                .map(ObjectName::name)
                .findFirst();
    }
}
