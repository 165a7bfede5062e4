/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.dialect.StarRocksDialect;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Several persistence units in one JVM: each keeps to its own database, and another database keeps all that it can. */
class PersistenceUnitsTest {

    @Entity(name = "Pen")
    static class Pen {
        @Id
        long id = 1;

        String name = "l";
    }

    @Entity(name = "Ink")
    static class Ink {
        @Id
        long id = 1;

        String name = "r";
    }

    private static final Databases DATABASES = new Databases();
    private static final Map<String, Object> CREATE =
            Map.of("hibernate.hbm2ddl.auto", "create-drop", "hibernate.jdbc.batch_size", "20");

    @AfterAll
    static void stop() {
        DATABASES.close();
    }

    @Test
    void doNotMixUp() {
        DATABASES.next();
        try (SessionFactory left = DATABASES.boot(CREATE, Pen.class)) {
            DATABASES.next();
            try (SessionFactory right = DATABASES.boot(CREATE, Ink.class)) {
                left.inTransaction(session -> session.persist(new Pen()));
                right.inTransaction(session -> session.persist(new Ink()));
                assertThat(DATABASES.schema().objects()).containsOnlyKeys("Ink");
                assertThat(count(left, "Pen")).isEqualTo(1);
                assertThat(count(right, "Ink")).isEqualTo(1);
            }
            assertThat(count(left, "Pen")).isEqualTo(1);
        }
    }

    @Test
    void anotherDatabaseIsNotTouched() {
        DATABASES.next();
        try (SessionFactory left = DATABASES.boot(CREATE, Pen.class);
                SessionFactory h2 = DATABASES.boot(
                        Map.of(
                                "hibernate.hbm2ddl.auto", "create",
                                "hibernate.jdbc.batch_size", "20",
                                "jakarta.persistence.jdbc.url", "jdbc:h2:mem:units",
                                "jakarta.persistence.jdbc.user", "sa"),
                        Ink.class)) {
            assertThat(h2.unwrap(SessionFactoryImplementor.class)
                            .getJdbcServices()
                            .getDialect())
                    .isNotInstanceOf(StarRocksDialect.class);
            h2.inTransaction(session -> session.persist(new Ink()));
            h2.inTransaction(session -> session.find(Ink.class, 1L, LockModeType.PESSIMISTIC_WRITE).name = "x");
            try (var session = h2.openSession()) {
                session.beginTransaction();
                session.createMutationQuery("delete Ink").executeUpdate();
                session.getTransaction().rollback();
            }
            assertThat(count(h2, "Ink")).isEqualTo(1);
            assertThat(count(left, "Pen")).isZero();
        }
    }

    private static long count(SessionFactory factory, String entity) {
        return factory.fromSession(session -> session.createSelectionQuery("select count(*) from " + entity, Long.class)
                .getSingleResult());
    }
}
