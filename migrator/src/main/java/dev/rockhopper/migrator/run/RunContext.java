/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;

/** What all steps of a run share. */
record RunContext(
        Connection connection,
        ServerProfile server,
        Books books,
        ViewTexts views,
        RunLock lock,
        RunListener listener,
        StepJobs jobs,
        Doubt doubt,
        Sender sender,
        Orphans orphans) {}
