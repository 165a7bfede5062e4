/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.List;

/** SHOW LOAD: the INSERTs with a label that ended well. Source: FE class {@code InsertLoadJob}, whose rows these are. */
final class ShowLoad {
    private static final List<String> LABELS = ResultSets.labels(
            "JobId",
            "Label",
            "State",
            "Progress",
            "Type",
            "Priority",
            "ScanRows",
            "FilteredRows",
            "UnselectedRows",
            "SinkRows",
            "EtlInfo",
            "TaskInfo",
            "ErrorMsg",
            "CreateTime",
            "EtlStartTime",
            "EtlFinishTime",
            "LoadStartTime",
            "LoadFinishTime",
            "TrackingSQL",
            "JobDetails",
            "Warehouse");

    private ShowLoad() {}

    static QueryResult run(SessionContext context, Command command) {
        List<Object[]> rows = ShowAlter.database(context, command).loads().stream()
                .map(ShowLoad::row)
                .toList();
        if (command.accept("WHERE LABEL")) {
            String operator = command.word();
            String label = command.word();
            rows = rows.stream()
                    .filter(row -> JobFilter.holds(operator, String.valueOf(row[1]), label))
                    .toList();
        }
        return ResultSets.texts(LABELS, rows);
    }

    private static Object[] row(Database.Load load) {
        String time = ShowAlter.time(load.millis());
        return new Object[] {
            load.id(),
            load.label(),
            "FINISHED",
            "ETL:100%; LOAD:100%",
            "INSERT",
            "NORMAL",
            "0",
            "0",
            "0",
            "0",
            null,
            "resource:N/A; timeout(s):14400; max_filter_ratio:0.0",
            null,
            time,
            time,
            time,
            time,
            time,
            "",
            "{}",
            ""
        };
    }
}
