/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.shown.ShownObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a 4.1 frontend showed after an ALTER and refuses in a CREATE. */
class OnlyAlteredTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CREATE MATERIALIZED VIEW `mv` (`a`) DISTRIBUTED BY HASH(`a`) BUCKETS 2 REFRESH ASYNC PROPERTIES ("partition_refresh_number" = "4") AS SELECT a FROM t; | partition_refresh_number
                    CREATE TABLE `t` (`a` int(11) NOT NULL COMMENT "", INDEX i (`a`) USING BITMAP COMMENT '', INDEX j (`a`) USING BITMAP COMMENT '') ENGINE=OLAP PRIMARY KEY(`a`) DISTRIBUTED BY HASH(`a`); | two indexes
                    CREATE TABLE `t` (`a` int(11) NOT NULL COMMENT "") ENGINE=OLAP PRIMARY KEY(`a`) DISTRIBUTED BY HASH(`a`) PROPERTIES ("replication_num" = "1"); | ''
                    """)
    void isTold(String shown, String word) {
        Schema schema = Schema.of(ShownObjects.read(shown, "shop").stream().toList());
        assertThat(OnlyAltered.in(schema, ServerProfile.NEWEST).stream().map(Message::toString))
                .hasSize(word.isEmpty() ? 0 : 1)
                .allSatisfy(text -> assertThat(text).contains("RH8305", word, "--exclude"));
    }
}
