/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ALTER jobs; they move on whenever somebody looks, by the clock of the settings. Guarded by the catalog's lock. */
public final class Jobs {
    private final Catalog catalog;
    private final ServerSettings settings;
    private final List<AlterJob> jobs = new ArrayList<>();

    Jobs(Catalog catalog, ServerSettings settings) {
        this.catalog = catalog;
        this.settings = settings;
    }

    /** Starts a job; with no job duration, or when only metadata changes, it ends at once. */
    public AlterJob start(OlapTable table, AlterJob.Request request) {
        long now = settings.clock().millis();
        AlterJob job = new AlterJob(request, catalog.nextId(), catalog.nextId(), now);
        jobs.add(job);
        if (request.fast() || settings.jobDuration().isZero()) {
            job.finish(now);
        } else {
            table.setRunningJob(Optional.of(job));
        }
        return job;
    }

    /** Moves every job to where it is now; call it before each statement. */
    public void tick() {
        for (AlterJob job : jobs) {
            if (!job.state().isFinal()) {
                tick(job);
            }
        }
    }

    private void tick(AlterJob job) {
        long now = settings.clock().millis();
        long elapsed = now - job.createdMillis();
        long whole = settings.jobDuration().toMillis();
        if (elapsed >= whole) {
            release(job);
            job.finish(now);
        } else if (elapsed >= whole / 2) {
            job.advance(AlterJob.State.RUNNING);
        } else if (elapsed >= whole / 4) {
            job.advance(AlterJob.State.WAITING_TXN);
        }
    }

    /** Cancels a job that has not ended. */
    public void cancel(AlterJob job, String reason) {
        release(job);
        job.cancel(settings.clock().millis(), reason);
    }

    /** Ends the jobs of a table that is dropped. */
    public void forget(OlapTable table) {
        table.runningJob().ifPresent(job -> cancel(job, "table " + table.name() + " is dropped"));
    }

    private void release(AlterJob job) {
        for (Database database : catalog.databases()) {
            for (CatalogObject object : database.objects()) {
                if (object instanceof OlapTable table && table.id() == job.tableId()) {
                    table.setRunningJob(Optional.empty());
                }
            }
        }
    }

    /** The jobs of a database and kind, oldest first. */
    public List<AlterJob> of(Database database, AlterJob.Kind kind) {
        return jobs.stream()
                .filter(job -> job.databaseId() == database.id() && job.kind() == kind)
                .toList();
    }
}
