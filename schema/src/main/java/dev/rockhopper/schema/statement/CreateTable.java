/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.Table;

/**
 * {@code CREATE TABLE}.
 *
 * @param name as written
 * @param ifNotExists whether an existing table is left alone
 * @param external {@code CREATE EXTERNAL TABLE}
 * @param temporary {@code CREATE TEMPORARY TABLE}
 * @param engine upper-case; {@code OLAP} when not written
 * @param table what is created; {@code KEY} words on columns are already part of its key
 */
public record CreateTable(
        ObjectName name, boolean ifNotExists, boolean external, boolean temporary, String engine, Table table)
        implements Statement {

    public CreateTable {
        table = (Table) Databases.named(table, name.name());
    }

    /** The plain statement for a table; its synchronous materialized views need statements of their own. */
    public static CreateTable of(Table table) {
        Table plain = table.toBuilder()
                .rollups(table.rollups().stream()
                        .filter(rollup -> rollup.query().isEmpty())
                        .toList())
                .build();
        return new CreateTable(ObjectName.of(table.name()), false, false, false, "OLAP", plain);
    }
}
