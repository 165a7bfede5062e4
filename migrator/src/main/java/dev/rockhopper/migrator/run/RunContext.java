/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;

/** What all steps of a run share. */
record RunContext(
        RunConnection link,
        RunOptions options,
        ServerProfile server,
        Books books,
        ViewTexts views,
        RunLock lock,
        RunListener listener,
        StepJobs jobs,
        Doubt doubt,
        Sender sender,
        Orphans orphans,
        Loads loads) {

    /** The same for steps that the listener knows already. */
    RunContext quiet() {
        return new RunContext(
                link, options, server, books, views, lock, RunListener.SILENT, jobs, doubt, sender, orphans, loads);
    }

    /** The open connection. */
    Connection connection() {
        return link.get();
    }
}
