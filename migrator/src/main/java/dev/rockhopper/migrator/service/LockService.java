/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.run.BookTables;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.run.RunLock;
import java.sql.SQLException;
import java.util.Optional;

/** Shows and removes the lock of a database. */
public final class LockService {

    private final Project project;

    public LockService(Project project) {
        this.project = project;
    }

    /** Who holds the lock; empty if nobody does. */
    public Optional<LockOwner> holder() {
        try (DatabaseSession session = DatabaseSession.open(project)) {
            try {
                return RunLock.holder(session.link(), session.database(), books());
            } catch (SQLException e) {
                throw RunService.failed(session, e);
            }
        }
    }

    /** Removes the lock, whoever holds it. */
    public void remove() {
        try (DatabaseSession session = DatabaseSession.open(project)) {
            try {
                RunLock.remove(session.server().connection(), session.database(), books());
            } catch (SQLException e) {
                throw RunService.failed(session, e);
            }
        }
    }

    private BookTables books() {
        return project.visibility().books();
    }
}
