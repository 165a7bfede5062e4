/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a fresh database. */
@StarRocksTest
class ShopApplicationTest {

    private static ConfigurableApplicationContext start(TestDatabase database, String mode) {
        return new SpringApplicationBuilder(ShopApplication.class)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--rockhopper.history.property.replication_num=1",
                        "--rockhopper.mode=" + mode,
                        "--spring.main.banner-mode=off");
    }

    @Test
    void startsOnAnEmptyDatabaseAndWrites(TestDatabase database) {
        assertThatThrownBy(() -> start(database, "validate").close())
                .hasStackTraceContaining("RH8201")
                .hasStackTraceContaining("create products");
        try (ConfigurableApplicationContext shop = start(database, "upgrade")) {
            Products products = shop.getBean(Products.class);
            products.save(new Product("b-1", "A book", new BigDecimal("12.50")));
            products.save(new Product("l-1", "A lamp", new BigDecimal("80.00")));
            assertThat(products.findByPriceLessThanOrderByPrice(new BigDecimal("50")))
                    .extracting(Product::getFullTitle)
                    .containsExactly("A book");
        }
        try (ConfigurableApplicationContext shop = start(database, "validate")) {
            assertThat(shop.getBean(Products.class).count()).isEqualTo(2);
        }
    }
}
