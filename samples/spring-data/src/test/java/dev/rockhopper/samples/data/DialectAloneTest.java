/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.rockhopper.hibernate.dialect.StarRocksDialect;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.support.TransactionTemplate;

/** An application of Spring Boot that only adds the dialect: found by itself, silent at start, all ways of Spring Data. */
@StarRocksTest
class DialectAloneTest {

    private static ConfigurableApplicationContext start(TestDatabase database, String ddl) {
        return new SpringApplicationBuilder(ShopApplication.class)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.jpa.hibernate.ddl-auto=" + ddl,
                        "--spring.main.banner-mode=off");
    }

    @Test
    void startsSilentlyAndServesRepositories(TestDatabase database) {
        assertThatThrownBy(() -> start(database, "validate").close())
                .hasStackTraceContaining("customer")
                .hasStackTraceContaining("to mend: CREATE TABLE");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        try (ConfigurableApplicationContext shop = start(database, "update")) {
            assertThat(shop.getBean(EntityManagerFactory.class)
                            .unwrap(SessionFactoryImplementor.class)
                            .getJdbcServices()
                            .getDialect())
                    .isInstanceOf(StarRocksDialect.class);
        }
        root.addAppender(log);
        try (ConfigurableApplicationContext shop = start(database, "validate")) {
            assertThat(log.list)
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .isEmpty();
            root.detachAppender(log);
            tellTheStory(shop.getBean(Customers.class), shop.getBean(TransactionTemplate.class));
        } finally {
            root.detachAppender(log);
        }
    }

    private static void tellTheStory(Customers customers, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> customers.saveAll(List.of(
                new Customer("Ann Lee", "ann@x")
                        .tag("vip")
                        .buy(1, LocalDate.of(2026, 1, 3), new BigDecimal("10.50"))
                        .buy(2, LocalDate.of(2026, 2, 3), new BigDecimal("5.25")),
                new Customer("Bob Roe", "bob@x"),
                new Customer("Cid Poe", null))));
        read(customers);
        write(customers, transaction);
    }

    private static void read(Customers customers) {
        assertThat(customers.findByFullNameContainingIgnoreCaseOrderByFullName("OE"))
                .extracting(Customer::getFullName)
                .containsExactly("Bob Roe", "Cid Poe");
        var page = customers.findByActiveTrue(PageRequest.of(1, 2, Sort.by("fullName")));
        assertThat(page.getTotalElements()).isEqualTo(3);
        assertThat(page.getContent()).extracting(Customer::getFullName).containsExactly("Cid Poe");
        assertThat(customers.existsByEmail("bob@x")).isTrue();
        assertThat(customers.findByTagsContaining("vip")).hasSize(1);
        assertThat(customers.findDistinctByPurchasesStatusIn(List.of(Purchase.Status.OPEN)))
                .hasSize(1);
        assertThat(customers.findAll((customer, query, builder) -> builder.like(customer.get("email"), "%@x")))
                .hasSize(2);
        assertThat(customers.lastBuyers()).extracting(Customer::getFullName).containsExactly("Ann Lee");
        var first = customers.findFirst2ByOrderByFullNameAscIdAsc(ScrollPosition.keyset());
        assertThat(customers.findFirst2ByOrderByFullNameAscIdAsc(first.positionAt(1)))
                .extracting(Customer::getFullName)
                .containsExactly("Cid Poe");
        assertThat(customers.spent())
                .extracting(Customers.Spent::getName, Customers.Spent::getPurchases, Customers.Spent::getTotal)
                .first()
                .hasToString("(\"Ann Lee\", 2L, 15.75)");
    }

    private static void write(Customers customers, TransactionTemplate transaction) {
        assertThat(customers.deactivate("bob%")).isEqualTo(1);
        transaction.executeWithoutResult(status -> {
            Customer last = customers.findFirstByOrderByFullNameDesc().orElseThrow();
            last.rename("Zed Poe");
        });
        assertThat(customers.findFirstByOrderByFullNameDesc())
                .map(Customer::getFullName)
                .hasValue("Zed Poe");
        transaction.executeWithoutResult(status -> {
            Customer ann = customers.findByTagsContaining("vip").get(0);
            ann.getPurchases().removeIf(purchase -> purchase.getNumber() == 2);
            ann.tag("regular");
        });
        assertThat(customers.findByTagsContaining("regular")).hasSize(1);
        assertThat(customers.deleteByEmail("bob@x")).isEqualTo(1);
        customers.deleteAll();
        assertThat(customers.count()).isZero();
    }
}
