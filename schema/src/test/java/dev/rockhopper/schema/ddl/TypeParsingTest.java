/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.type.DataType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TypeParsingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    int(11)                                  | INT
                    tinyint(1)                               | BOOLEAN
                    TINYINT(1)                               | BOOLEAN
                    tinyint(4)                               | TINYINT
                    bigint(20) unsigned                      | LARGEINT
                    bigint(20)                               | BIGINT
                    largeint(40)                             | LARGEINT
                    decimal(10, 2)                           | DECIMAL(10,2)
                    varchar(65533)                           | STRING
                    array<DECIMAL64(10,2)>                   | ARRAY<DECIMAL64(10,2)>
                    struct<a int(11), b array<varchar(9)>>   | STRUCT<`a` INT, `b` ARRAY<VARCHAR(9)>>
                    struct<`a` int(11), `b c` date>          | STRUCT<`a` INT, `b c` DATE>
                    struct<Order int(11)>                    | STRUCT<`Order` INT>
                    map<date,array<varchar(65533)>>          | MAP<DATE,ARRAY<STRING>>
                    varbinary                                | VARBINARY
                    """)
    void columnTypes(String columnType, String expected) {
        assertThat(DdlParser.parseColumnType(columnType).sql()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INT INT",
                "FOO",
                "ARRAY<>",
                "MAP<INT>",
                "STRUCT<>",
                "VARCHAR(x)",
                "INT unsigned",
                "DECIMAL(1,2,3)",
                "'INT'"
            })
    void noTypes(String text) {
        assertThatThrownBy(() -> DdlParser.parseType(text))
                .isInstanceOf(RockhopperException.class)
                .hasMessageStartingWith("RH200");
    }

    @Test
    void aDisplayWidthDoesNotMakeBooleans() {
        assertThat(DdlParser.parseType("TINYINT(1)").sql()).isEqualTo("TINYINT");
    }

    /** Every COLUMN_TYPE that a frontend answered is understood, and prints as something that is understood as the same. */
    @Test
    void recordedColumnTypes() {
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.flatMap(each -> each.objects().values().stream())
                    .flatMap(object -> object.path("columns").valueStream())
                    .map(column -> column.path("COLUMN_TYPE"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .distinct()
                    .forEach(columnType -> {
                        DataType type = DdlParser.parseColumnType(columnType);
                        assertThat(DdlParser.parseType(type.sql())).isEqualTo(type);
                    });
        }
    }
}
