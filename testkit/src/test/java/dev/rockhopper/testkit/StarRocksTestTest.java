/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Databases for tests. */
@StarRocksTest
class StarRocksTestTest {

    @Test
    void everyParameterIsAnEmptyDatabaseOfItsOwn(TestDatabase one, TestDatabase other) throws Exception {
        assertThat(one.name()).isNotEqualTo(other.name());
        one.execute("CREATE TABLE t (a INT NOT NULL) DISTRIBUTED BY HASH(a) PROPERTIES ('replication_num' = '1')");
        assertThat(one.objects()).containsExactly("t");
        assertThat(other.objects()).isEmpty();
    }

    @Test
    void anExistingServerComesFirst() {
        TestServer server = TestServers.choose(
                Map.of("ROCKHOPPER_TEST_URL", "jdbc:mysql://fe:9030/?a=b", "ROCKHOPPER_TEST_CONTAINERS", "true"));
        assertThat(server.urlOf("shop")).isEqualTo("jdbc:mysql://fe:9030/shop?a=b");
        assertThat(server.user()).isEqualTo("root");
    }
}
