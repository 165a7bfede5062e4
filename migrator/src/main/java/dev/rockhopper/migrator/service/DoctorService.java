/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.Cluster;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.source.ServerSession;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;

/** Looks whether everything is there that the other commands need. */
public final class DoctorService {

    /**
     * What was found.
     *
     * @param subject what was looked at
     * @param good whether it is as it should be
     * @param text what was found
     */
    public record Finding(String subject, boolean good, String text) {}

    private final Project project;
    private final List<Finding> findings = new ArrayList<>();

    public DoctorService(Project project) {
        this.project = project;
    }

    /** All findings, in order; a failure does not stop the next. */
    public List<Finding> examine() {
        boolean compiler = ToolProvider.getSystemJavaCompiler() != null;
        findings.add(new Finding(
                "java",
                compiler,
                Runtime.version() + " at " + System.getProperty("java.home")
                        + (compiler ? "" : "; has no compiler: migrations in Java need a JDK")));
        look("migrations", () -> {
            int count = project.revisions().byId().size();
            return counted(count, "revision") + " in "
                    + project.settings().migrations().directory();
        });
        if (project.hasEntities()) {
            look("entities", () -> counted(project.entities().schema().objects().size(), "object"));
        }
        server();
        return findings;
    }

    private void server() {
        try (ServerSession session = project.connect()) {
            Connection connection = session.connection();
            look("driver", () -> {
                DatabaseMetaData driver = connection.getMetaData();
                return driver.getDriverName() + " " + driver.getDriverVersion();
            });
            findings.add(new Finding(
                    "server",
                    true,
                    session.place() + ", StarRocks " + session.profile().version() + ", "
                            + session.profile()
                                    .runMode()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-')));
            look("database", () -> {
                Schema all = session.read(session.database()).schema();
                int count = project.visibility().of(all).objects().size();
                return counted(count, "object") + " in " + session.database();
            });
            look("history", () -> {
                try (DatabaseSession database = DatabaseSession.open(project)) {
                    StringBuilder text = new StringBuilder(
                            counted(database.ledger().history().size(), "revision") + " applied");
                    database.lockHolders()
                            .forEach((locked, owner) -> text.append("; the lock")
                                    .append(locked.equals(database.database()) ? "" : " of " + locked)
                                    .append(" is held by ")
                                    .append(owner.describe(Instant.now())));
                    return text.toString();
                }
            });
            rights(connection);
            replication(connection);
        } catch (RockhopperException e) {
            findings.add(new Finding("server", false, e.getMessage()));
        }
    }

    /** What a run needs for its lock, its journal and the pending revisions. */
    private void rights(Connection connection) {
        look("user", () -> single(connection, "SELECT CURRENT_USER()"));
        try (DatabaseSession session = DatabaseSession.open(project)) {
            Ledger ledger = session.ledger();
            List<Stage> pending = pending(session);
            List<Message> missing = new BeforeRun(
                            session, RevisionSet.of(List.of(), List.of()), RunChoices.allowing(Set.of()), 0)
                    .rights(pending, ledger);
            if (missing.isEmpty()) {
                findings.add(new Finding("rights", true, "all that lock, journal and pending revisions need"));
            }
            missing.forEach(each -> findings.add(new Finding(
                    "rights",
                    each.severity() != Severity.ERROR,
                    each.place() + ": " + each.text() + " " + each.remedy())));
        } catch (SQLException e) {
            findings.add(new Finding("rights", false, ServerErrors.text(e)));
        }
    }

    /** None where the revisions cannot be read, which is told elsewhere. */
    private List<Stage> pending(DatabaseSession session) {
        try {
            RevisionSet revisions = project.revisions();
            Set<String> applied = session.ledger(revisions).applied();
            return new StagePlanner(revisions, applied, session.database()).upgrade("heads");
        } catch (RockhopperException unreadable) {
            return List.of();
        }
    }

    /** Every table that states no replication_num needs as many live backends as the server's default says. */
    private void replication(Connection connection) {
        OptionalInt alive = Cluster.aliveBackends(connection);
        findings.add(new Finding(
                "backends",
                alive.isEmpty() || alive.getAsInt() > 0,
                alive.isEmpty()
                        ? "not visible to this user"
                        : alive.getAsInt() + " alive"
                                + (alive.getAsInt() < 3 ? "; tables need replication_num " + alive.getAsInt() : "")));
    }

    private void look(String subject, Callable<String> question) {
        try {
            findings.add(new Finding(subject, true, question.call()));
        } catch (SQLException e) {
            findings.add(new Finding(subject, false, ServerErrors.text(e)));
        } catch (Exception e) {
            findings.add(new Finding(subject, false, String.valueOf(e.getMessage())));
        }
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
