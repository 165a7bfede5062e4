/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form of each statement: how it is rendered, and that the rendered text means the same. */
class SyntaxFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create-table",
                "columns",
                "partitions",
                "views",
                "materialized-views",
                "alter-table",
                "alter-partitions",
                "others",
                "lexical"
            })
    void forms(String file) {
        GoldenFile.check("ddl/" + file + ".txt", SyntaxFormsTest::rendered);
    }

    private static String rendered(String sql) {
        Statement statement = DdlParser.parse(sql);
        String rendered = DdlRenderer.NEWEST.render(statement);
        assertThat(DdlParser.parse(rendered)).as(rendered).isEqualTo(statement);
        return statement instanceof OtherStatement other ? other.kind() + ": " + rendered : rendered;
    }

    @ParameterizedTest
    @ValueSource(strings = "errors")
    void errors(String file) {
        GoldenFile.check("ddl/" + file + ".txt", SyntaxFormsTest::message);
    }

    private static String message(String sql) {
        try {
            return "accepted: " + DdlParser.parse(sql);
        } catch (RockhopperException e) {
            return e.getMessage();
        }
    }
}
