/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.type.DataType;
import java.util.Optional;

/** The few things this package does with SQL text. */
final class SqlText {

    private SqlText() {}

    static DataType type(String column, String text) {
        try {
            return DdlParser.parseType(text);
        } catch (RockhopperException broken) {
            throw Problems.error(
                    DdlCode.NOT_A_TYPE,
                    "column " + column,
                    "\"" + text + "\" is not a type of StarRocks: "
                            + broken.messages().get(0).text(),
                    "Write the type as in CREATE TABLE, for example VARCHAR(50).");
        }
    }

    /** Without blanks around and final semicolons. */
    static String bare(String sql) {
        String text = sql.strip();
        while (text.endsWith(";")) {
            text = text.substring(0, text.length() - 1).stripTrailing();
        }
        return text;
    }

    static String required(Optional<String> query, String place) {
        return query.filter(text -> !text.isEmpty())
                .orElseThrow(() -> Problems.incomplete(place, "The query is missing.", "Say .as(\"SELECT …\")."));
    }
}
