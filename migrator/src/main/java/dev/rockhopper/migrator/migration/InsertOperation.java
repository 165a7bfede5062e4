/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.OtherStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code INSERT INTO table (columns) VALUES (..), (..)}.
 *
 * <p>Values may be {@code null}, strings, numbers, booleans, and dates and times of {@code java.time}.
 */
public final class InsertOperation implements PendingStep {

    private final ObjectName table;
    private List<String> columns = List.of();
    private final List<String> rows = new ArrayList<>();

    InsertOperation(ObjectName table) {
        this.table = table;
    }

    /** The columns in the order of the values. */
    public InsertOperation columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /** One row: a value for each column. */
    public InsertOperation row(Object... values) {
        Problems.require(
                values.length == columns.size(),
                place(),
                "A row has " + values.length + " values for " + columns.size() + " columns.",
                "State .columns(…) first, and one value for each.");
        rows.add(Sql.list(
                Arrays.stream(values).map(value -> Literals.of(value, place())).toList()));
        return this;
    }

    @Override
    public RecordedStep toStep() {
        Problems.require(!rows.isEmpty(), place(), "There are no rows.", "Add .row(…).");
        String sql = "INSERT INTO " + Sql.name(table) + " " + Sql.names(columns) + " VALUES\n  "
                + String.join(",\n  ", rows);
        return new RecordedStep.Sql(sql, new OtherStatement(OtherStatement.Kind.DML, sql), List.of());
    }

    private String place() {
        return "insert " + table.name();
    }
}
