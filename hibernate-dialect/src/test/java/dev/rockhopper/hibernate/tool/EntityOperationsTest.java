/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.exception.SQLGrammarException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities in a database: stored, found, changed, removed; versions; batches; tables that take inserts only. */
class EntityOperationsTest {

    @Entity(name = "Account")
    @StarRocksTable(properties = @Property(name = "replication_num", value = "1"))
    static class Account {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        @Version
        int version;

        String name;
        BigDecimal amount;
        LocalDateTime at;
    }

    @Entity(name = "Visit")
    @StarRocksTable(duplicateKey = "id", properties = @Property(name = "replication_num", value = "1"))
    static class Visit {
        @Id
        Long id;

        String page;
    }

    private static final Databases DATABASES = new Databases();
    private static SessionFactory factory;

    @BeforeAll
    static void start() {
        DATABASES.next();
        String url = DATABASES.url();
        factory = DATABASES.boot(
                Map.of(
                        "hibernate.hbm2ddl.auto",
                        "create-only",
                        "hibernate.jdbc.batch_size",
                        "50",
                        "jakarta.persistence.jdbc.url",
                        url + (url.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true&queryInterceptors="
                                + SentInserts.class.getName()),
                Account.class,
                Visit.class);
    }

    @AfterAll
    static void stop() {
        factory.close();
        DATABASES.close();
    }

    @BeforeEach
    void forget() {
        SentInserts.WRITES.clear();
    }

    private static Account account(String name) {
        Account account = new Account();
        account.name = name;
        account.amount = new BigDecimal("12.50");
        account.at = LocalDateTime.parse("2024-01-02T03:04:05.123456");
        return account;
    }

    private static UUID stored(String name) {
        return factory.fromTransaction(session -> {
            Account account = account(name);
            session.persist(account);
            return account.id;
        });
    }

    @Test
    void whatIsStoredIsFound() {
        UUID id = stored("it's \\ ä");
        Account found = factory.fromSession(session -> session.find(Account.class, id));
        assertThat(found.name).isEqualTo("it's \\ ä");
        assertThat(found.amount).isEqualByComparingTo("12.5");
        assertThat(found.at).isEqualTo("2024-01-02T03:04:05.123456");
        factory.inTransaction(session -> session.remove(session.find(Account.class, id)));
        assertThat(factory.<Account>fromSession(session -> session.find(Account.class, id)))
                .isNull();
    }

    @Test
    void versionsAreCompared() {
        UUID id = stored("first");
        Account stale = factory.fromSession(session -> session.find(Account.class, id));
        factory.inTransaction(session -> session.find(Account.class, id).name = "second");
        assertThat(factory.fromSession(session -> session.find(Account.class, id)).version)
                .isEqualTo(1);
        stale.name = "third";
        assertThatThrownBy(() -> factory.inTransaction(session -> session.merge(stale)))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void insertsAreOneStatementAndTheRestOneByOne() {
        factory.inTransaction(session -> {
            for (int i = 0; i < 20; i++) {
                session.persist(account("batch"));
            }
        });
        assertThat(SentInserts.WRITES).hasSize(1);
        SentInserts.WRITES.clear();
        factory.inTransaction(session -> batch(session).forEach(account -> account.name = "batch!"));
        assertThat(SentInserts.WRITES).hasSize(20).allMatch(sql -> sql.startsWith("update"));
        SentInserts.WRITES.clear();
        factory.inTransaction(session -> batch(session).forEach(session::remove));
        assertThat(SentInserts.WRITES).hasSize(20).allMatch(sql -> sql.startsWith("delete"));
        assertThat(factory.<List<Account>>fromSession(EntityOperationsTest::batch))
                .isEmpty();
    }

    private static List<Account> batch(org.hibernate.Session session) {
        return session.createSelectionQuery("from Account where name like 'batch%'", Account.class)
                .getResultList();
    }

    @Test
    void tablesWithoutPrimaryKeyTakeInsertsAndSimpleDeletes() {
        factory.inTransaction(session -> {
            for (long i = 1; i <= 6; i++) {
                Visit visit = new Visit();
                visit.id = i;
                visit.page = "p" + i;
                session.persist(visit);
            }
        });
        factory.inTransaction(session -> session.remove(session.find(Visit.class, 1L)));
        factory.inTransaction(session -> {
            for (long i = 2; i <= 5; i++) {
                session.remove(session.find(Visit.class, i));
            }
        });
        factory.inTransaction(session ->
                session.createMutationQuery("delete Visit where page = 'p6'").executeUpdate());
        assertThat(factory.<Long>fromSession(
                        session -> session.createSelectionQuery("select count(*) from Visit", Long.class)
                                .getSingleResult()))
                .isZero();
    }

    @Test
    void upsertsReplaceRows() {
        UUID id = stored("old");
        factory.inStatelessTransaction(session -> {
            Account account = session.get(Account.class, id);
            account.name = "new";
            session.upsert(account);
        });
        assertThat(factory.fromSession(session -> session.find(Account.class, id)).name)
                .isEqualTo("new");
    }

    @Test
    void errorsAreMapped() {
        assertThatThrownBy(() -> select("select * from nothing")).isInstanceOf(SQLGrammarException.class);
        assertThatThrownBy(() -> select("select nothing from Account")).isInstanceOf(SQLGrammarException.class);
        assertThatThrownBy(() -> change("update Visit set page = 'x' where id = 1"))
                .isInstanceOf(SQLGrammarException.class);
    }

    private static void select(String sql) {
        factory.inSession(
                session -> session.createNativeQuery(sql, Object.class).getResultList());
    }

    private static void change(String sql) {
        factory.inTransaction(session -> session.createNativeMutationQuery(sql).executeUpdate());
    }
}
