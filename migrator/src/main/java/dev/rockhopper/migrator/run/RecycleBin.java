/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.Cluster;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Dropped tables that the server still keeps. Source: FE class {@code CatalogRecycleBin}: a table dropped without FORCE stays there for
 * {@code catalog_trash_expire_second}, and RECOVER brings back the newest one of a name, with its rows.
 */
final class RecycleBin {

    private static final long DEFAULT_SECONDS = Duration.ofDays(1).toSeconds();
    private static final DateTimeFormatter SERVER_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final RunContext run;
    private final Stage stage;
    private final int step;

    RecycleBin(RunContext run, Stage stage, int step) {
        this.run = run;
        this.stage = stage;
        this.step = step;
    }

    /**
     * Brings a table back instead of making an empty one, if a downgrade makes again what its upgrade dropped, and if what comes back is what
     * the revision says.
     *
     * @return whether it is back; if not, nothing is changed
     */
    boolean bringsBack(StageJournal journal, Witnesses witnesses) throws SQLException {
        Optional<CreateTable> create =
                created().filter(each -> journal.isNew(each.name().key("")));
        if (stage.direction() != Direction.DOWNGRADE || create.isEmpty()) {
            return false;
        }
        String table = Sql.name(create.get().name());
        if (!accepts("RECOVER TABLE " + table)) {
            return false;
        }
        if (witnesses.look().finding() == Evidence.Finding.AFTER) {
            run.listener()
                    .told(note("Table " + create.get().name().shown()
                            + " was brought back from the server's recycle bin, with its rows."));
            return true;
        }
        run.lock().verify();
        run.link().execute(StatementTag.tagged(stage, step, "DROP TABLE " + table));
        return false;
    }

    private boolean accepts(String sql) throws SQLException {
        run.lock().verify();
        try {
            run.link().execute(StatementTag.tagged(stage, step, sql));
            return true;
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            return false;
        }
    }

    private Optional<CreateTable> created() {
        RecordedStep recorded = stage.steps().get(step);
        if (recorded.effect().size() == 1
                && !(recorded instanceof RecordedStep.Data)
                && recorded.effect().get(0) instanceof CreateTable create
                && !create.ifNotExists()) {
            return Optional.of(create);
        }
        return Optional.empty();
    }

    /** Says until when what the step dropped can be brought back; what IF EXISTS did not find was not dropped. */
    void tellOfDrops(Optional<Expectation> expected) throws SQLException {
        for (Statement statement : stage.steps().get(step).effect()) {
            if (statement instanceof DropObject drop
                    && drop.kind() == DropObject.Kind.TABLE
                    && !drop.force()
                    && !(drop.ifExists() && isMissing(drop, expected))) {
                String way = stage.direction() == Direction.UPGRADE ? ", or rockhopper downgrade" : "";
                run.listener()
                        .told(note("Table " + drop.name().shown() + " can be brought back with its rows until about "
                                + keptUntil() + ": RECOVER TABLE "
                                + Sql.name(drop.name()) + way + "."));
            }
        }
    }

    private static boolean isMissing(DropObject drop, Optional<Expectation> expected) {
        return expected.map(Expectation::before)
                .filter(before ->
                        before.table(drop.name().key(before.database())).isEmpty())
                .isPresent();
    }

    private String keptUntil() throws SQLException {
        long seconds = Cluster.configuration(run.connection(), "catalog_trash_expire_second")
                .orElse(DEFAULT_SECONDS);
        String now = run.books().now();
        try {
            return LocalDateTime.parse(now, SERVER_TIME).plusSeconds(seconds).format(SERVER_TIME);
        } catch (DateTimeParseException otherForm) {
            return now + " and " + Duration.ofSeconds(seconds).toHours() + " h";
        }
    }

    private Message note(String text) {
        return new Message(RunCode.RECOVERABLE, Severity.INFO, Failures.place(stage, step), text, "");
    }
}
