/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.AlterJob;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.info.Moments;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** SHOW ALTER TABLE COLUMN|OPTIMIZE|ROLLUP and SHOW ALTER MATERIALIZED VIEW. Source: semantics section 7; recorded jobs. */
final class ShowAlter {
    /** Times of jobs are printed in this zone, whatever the zone of the session is. */
    private static final long ZONE_MILLIS = 8 * 3600 * 1000L;

    private static final String TIMEOUT_SECONDS = "86400";
    private static final String FAST_TIMEOUT_SECONDS = "1";

    private ShowAlter() {}

    static QueryResult table(SessionContext context, Command command) {
        String kind = command.word().toUpperCase(Locale.ROOT);
        return switch (kind) {
            case "COLUMN" -> column(context, command);
            case "OPTIMIZE" -> optimize(context, command);
            case "ROLLUP" -> rollup(context, command);
            default -> throw Refusal.ddl("Getting syntax error. Detail message: Unexpected input '" + kind + "'.");
        };
    }

    static QueryResult materializedView(SessionContext context, Command command) {
        return rollup(context, command);
    }

    static Database database(SessionContext context, Command command) {
        String name = command.accept("FROM") || command.accept("IN")
                ? command.name().get(0)
                : context.database().orElseThrow(() -> Refusal.analysis(ErrorCode.NO_DATABASE, "No database selected"));
        return context.catalog()
                .database(name)
                .orElseThrow(() -> Refusal.analysis(ErrorCode.UNKNOWN_DATABASE, "Unknown database '" + name + "'"));
    }

    private static QueryResult column(SessionContext context, Command command) {
        List<String> labels = ResultSets.labels(
                "JobId",
                "TableName",
                "CreateTime",
                "FinishTime",
                "IndexName",
                "IndexId",
                "OriginIndexId",
                "SchemaVersion",
                "TransactionId",
                "State",
                "Msg",
                "Progress",
                "Timeout");
        List<Object[]> rows = new ArrayList<>();
        for (AlterJob job : context.catalog().jobs().of(database(context, command), AlterJob.Kind.COLUMN)) {
            rows.add(new Object[] {
                job.id(),
                job.tableName(),
                time(job.createdMillis()),
                finished(job),
                job.indexName(),
                job.indexId(),
                originalIndex(job),
                "1:0",
                job.id(),
                job.state().name(),
                job.message(),
                progress(job),
                timeout(job)
            });
        }
        return JobFilter.apply(labels, rows, command);
    }

    private static QueryResult optimize(SessionContext context, Command command) {
        List<String> labels = ResultSets.labels(
                "JobId",
                "TableName",
                "CreateTime",
                "FinishTime",
                "Operation",
                "TransactionId",
                "State",
                "Msg",
                "Progress",
                "Timeout");
        List<Object[]> rows = new ArrayList<>();
        for (AlterJob job : context.catalog().jobs().of(database(context, command), AlterJob.Kind.OPTIMIZE)) {
            rows.add(new Object[] {
                job.id(),
                job.tableName(),
                time(job.createdMillis()),
                finished(job),
                "OPTIMIZE",
                job.id(),
                job.state().name(),
                job.message(),
                progress(job),
                timeout(job)
            });
        }
        return JobFilter.apply(labels, rows, command);
    }

    private static QueryResult rollup(SessionContext context, Command command) {
        List<String> labels = ResultSets.labels(
                "JobId",
                "TableName",
                "CreateTime",
                "FinishedTime",
                "BaseIndexName",
                "RollupIndexName",
                "RollupId",
                "TransactionId",
                "State",
                "Msg",
                "Progress",
                "Timeout");
        List<Object[]> rows = new ArrayList<>();
        for (AlterJob job : context.catalog().jobs().of(database(context, command), AlterJob.Kind.ROLLUP)) {
            rows.add(new Object[] {
                job.id(),
                job.tableName(),
                time(job.createdMillis()),
                finished(job),
                job.tableName(),
                job.indexName(),
                job.indexId(),
                job.id(),
                job.state().name(),
                job.message(),
                progress(job),
                timeout(job)
            });
        }
        return JobFilter.apply(labels, rows, command);
    }

    /** A job that rewrites makes another index. */
    private static long originalIndex(AlterJob job) {
        return job.fast() ? job.indexId() : job.tableId();
    }

    static String time(long millis) {
        return Moments.text(millis + ZONE_MILLIS);
    }

    private static String finished(AlterJob job) {
        return job.finishedMillis().map(ShowAlter::time).orElse(null);
    }

    private static String progress(AlterJob job) {
        return job.state() == AlterJob.State.RUNNING ? "0/1" : null;
    }

    private static String timeout(AlterJob job) {
        return job.fast() ? FAST_TIMEOUT_SECONDS : TIMEOUT_SECONDS;
    }
}
