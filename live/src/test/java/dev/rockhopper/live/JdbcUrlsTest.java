/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcUrlsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:mysql://fe:9030/shop?user=a&password=secret | jdbc:mysql://fe:9030/shop | shop",
                "jdbc:mysql://root:secret@fe:9030/shop | jdbc:mysql://fe:9030/shop | shop",
                "jdbc:mariadb://fe:9030/default_catalog.shop | jdbc:mariadb://fe:9030/default_catalog.shop | default_catalog.shop",
                "jdbc:mysql://fe:9030 | jdbc:mysql://fe:9030 | ''",
                "jdbc:mysql://fe:9030/?password=secret | jdbc:mysql://fe:9030/ | ''",
                "nonsense?password=secret | nonsense | ''",
            })
    void secretsAreLeftOutAndTheDatabaseIsFound(String url, String shown, String database) {
        assertThat(JdbcUrls.withoutSecrets(url)).isEqualTo(shown);
        assertThat(JdbcUrls.database(url)).isEqualTo(database);
        assertThat(ConnectionSettings.of(url, "root", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void theDatabaseIsReplacedAndTheRestStays() {
        assertThat(JdbcUrls.withDatabase("jdbc:mysql://fe:9030/old?a=b", "new"))
                .isEqualTo("jdbc:mysql://fe:9030/new?a=b");
        assertThat(JdbcUrls.withDatabase("jdbc:mysql://u:p@fe:9030?a=b", "new"))
                .isEqualTo("jdbc:mysql://u:p@fe:9030/new?a=b");
        assertThat(JdbcUrls.withDatabase("jdbc:mariadb://fe/old", "")).isEqualTo("jdbc:mariadb://fe/");
    }
}
