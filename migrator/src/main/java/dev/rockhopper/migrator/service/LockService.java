/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.run.RunLock;
import java.sql.SQLException;
import java.util.List;

/** Shows and removes the locks of the databases of a project. */
public final class LockService {

    /**
     * A lock that is held.
     *
     * @param database where
     * @param owner by whom
     * @param isOwn whether the database is the one with the project's books
     * @param isRemovable whether this project may take it away: not from a run of another project in a database that they share
     */
    public record Held(String database, LockOwner owner, boolean isOwn, boolean isRemovable) {}

    private final Project project;

    public LockService(Project project) {
        this.project = project;
    }

    /** The locks that are held, the one of the project's books first; empty if none is. */
    public List<Held> held() {
        try (DatabaseSession session = DatabaseSession.open(project)) {
            String own = session.database();
            return session.lockHolders().entrySet().stream()
                    .map(each -> held(own, each.getKey(), each.getValue()))
                    .toList();
        }
    }

    private static Held held(String own, String database, LockOwner owner) {
        boolean isOwn = own.equals(database);
        return new Held(database, owner, isOwn, isOwn || owner.isOf(own, database));
    }

    /** Removes a lock; false if another run has it meanwhile, or nobody. */
    public boolean remove(Held held) {
        try (DatabaseSession session = DatabaseSession.open(project)) {
            try {
                return RunLock.remove(
                        session.link(), held.database(), project.visibility().books(), held.owner());
            } catch (SQLException e) {
                throw RunService.failed(session, e);
            }
        }
    }
}
