/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law for structures in structures: records, lists of them, bytes in them, and what stays a text. */
class NestedTypesTest {

    private static final List<String> TYPES = List.of(
            "STRUCT<image VARBINARY, pages INT>",
            "STRUCT<image VARBINARY(20), older ARRAY<VARBINARY>, by_name MAP<STRING,VARBINARY>>",
            "ARRAY<VARBINARY>",
            "MAP<STRING,VARBINARY(10)>",
            "MAP<INT,ARRAY<VARBINARY>>",
            "ARRAY<STRUCT<sku STRING, qty INT, price DECIMAL(10,2)>>",
            "ARRAY<STRUCT<row_no INT, bins ARRAY<STRUCT<code CHAR(3), at DATETIME, raw VARBINARY>>, tags ARRAY<STRING>>>",
            "ARRAY<STRUCT<m MAP<STRING,INT>, pos STRUCT<x DOUBLE, y DOUBLE>>>",
            "STRUCT<`from` STRING, stops ARRAY<STRUCT<town STRING, `at` DATETIME>>>",
            "STRUCT<`from` STRING, stops ARRAY<STRUCT<note JSON>>>",
            "ARRAY<STRUCT<note JSON>>",
            "ARRAY<STRUCT<`größe 1` INT, `größe 2` LARGEINT>>",
            "MAP<INT,STRUCT<a INT>>",
            "ARRAY<ARRAY<STRUCT<a INT>>>",
            "ARRAY<MAP<INT,INT>>");

    @TempDir
    private Path folder;

    @Test
    void isWhatItWas() {
        List<Table> tables = new ArrayList<>();
        for (String type : TYPES) {
            tables.add(CreateTable.class
                    .cast(DdlParser.parse("CREATE TABLE Übung_" + tables.size() + " (id BIGINT NOT NULL, was " + type
                            + " NULL) PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 2"))
                    .table());
        }
        ReverseLaw.holdsForBoth(folder, Schema.of(tables).inDatabase("c"), EntityOptions.of("law.own"), TYPES.size());
    }
}
