/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.hql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.View;
import dev.rockhopper.hibernate.reader.EntitySource;
import dev.rockhopper.hibernate.reader.HibernateSchemaReader;
import dev.rockhopper.hibernate.reader.NamingPreset;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.SchemaObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hql = "…"} of views: translated, with the names of the columns, at boot and offline; wrong HQL is told at its class. */
class HqlViewsTest {

    @Entity(name = "Sale")
    static class Sale {
        @Id
        Long id;

        LocalDate soldOn;
        BigDecimal amount;
    }

    @Entity(name = "SalesPerDay")
    @Immutable
    @View(
            hql =
                    "select s.soldOn as day, sum(s.amount) as total, count(*) as n from Sale s where s.amount > 0 group by s.soldOn")
    static class SalesPerDay {
        @Id
        LocalDate day;

        @Column(name = "total_amount")
        BigDecimal total;

        Long n;
    }

    @MaterializedView(
            name = "big_sales",
            hql = "select s.id, s.soldOn from Sale s where s.amount > 1000 union all select s.id, s.soldOn from Sale s",
            refresh = "MANUAL")
    static final class BigSales {}

    private static EntityModel read(NamingPreset naming, Class<?>... classes) {
        return new HibernateSchemaReader().read(EntitySource.of(classes).with(naming));
    }

    private static String query(EntityModel model, String name) {
        SchemaObject object = model.schema().object(name).orElseThrow();
        return object instanceof dev.rockhopper.schema.model.View view
                ? view.query()
                : ((dev.rockhopper.schema.model.MaterializedView) object).query();
    }

    @Test
    void offline() {
        EntityModel model = read(NamingPreset.JPA, Sale.class, SalesPerDay.class, BigSales.class);
        assertThat(model.messages()).isEmpty();
        assertThat(query(model, "SalesPerDay"))
                .isEqualTo("select s1_0.soldOn as `day`,sum(s1_0.amount) as `total_amount`,count(*) as `n`"
                        + " from Sale s1_0 where s1_0.amount>0 group by s1_0.soldOn");
        assertThat(query(model, "big_sales"))
                .isEqualTo("select s1_0.id as `id`,s1_0.soldOn as `soldOn` from Sale s1_0 where s1_0.amount>1000"
                        + " union all select s2_0.id as `id`,s2_0.soldOn as `soldOn` from Sale s2_0");
    }

    @Test
    void namesGoThroughTheNamingStrategy() {
        EntityModel model = read(NamingPreset.SPRING, Sale.class, BigSales.class);
        assertThat(query(model, "big_sales"))
                .startsWith("select s1_0.id as `id`,s1_0.sold_on as `sold_on` from sale s1_0");
    }

    @Test
    void atBoot() {
        StringWriter script = new StringWriter();
        try (var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "StarRocks")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySetting("jakarta.persistence.schema-generation.scripts.action", "create")
                .applySetting("jakarta.persistence.schema-generation.scripts.create-target", script)
                .build()) {
            new MetadataSources(registry)
                    .addAnnotatedClasses(Sale.class, SalesPerDay.class)
                    .buildMetadata()
                    .buildSessionFactory()
                    .close();
        }
        assertThat(script.toString())
                .contains(
                        "CREATE VIEW `SalesPerDay`", "select s1_0.soldOn as `day`,sum(s1_0.amount) as `total_amount`");
    }

    @View(hql = "select s.nothing as x from Sale s")
    static final class UnknownAttribute {}

    @View(hql = "select s from Sale s")
    static final class WholeEntity {}

    @View(hql = "select s.id from Sale s where s.amount > :least")
    static final class WithParameter {}

    @View(hql = "select sum(s.amount) from Sale s")
    static final class WithoutName {}

    @View(hql = "delete from Sale")
    static final class NoSelect {}

    @View(hql = "select mode() within group (order by s.amount) as m from Sale s")
    static final class Unsupported {}

    @View(hql = "select s.id from Sale s", definition = "select 1 as id")
    static final class Both {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                UnknownAttribute.class,
                WholeEntity.class,
                WithParameter.class,
                WithoutName.class,
                NoSelect.class,
                Unsupported.class,
                Both.class
            })
    void wrongHqlIsTold(Class<?> wrong) {
        List<Message> messages = read(NamingPreset.JPA, Sale.class, wrong).messages();
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.toString()).contains(wrong.getName()).contains("hql");
            assertThat(message.remedy()).isNotBlank();
        });
    }
}
