/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.annotations.View;
import dev.rockhopper.hibernate.testing.CapturingFactory;
import dev.rockhopper.schema.message.RockhopperException;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where, and that nothing was sent by then. */
class GuardsTest {

    @Entity(name = "Counted")
    static class Counted {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity(name = "Tabled")
    static class Tabled {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;
    }

    @Entity(name = "Numbered")
    static class Numbered {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @Entity(name = "Free")
    static class Free {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        String note;
    }

    @Entity(name = "Visit")
    @StarRocksTable(duplicateKey = "id")
    static class Visit {
        @Id
        Long id;

        String page;
    }

    @Entity(name = "Bagged")
    static class Bagged {
        @Id
        Long id;

        @ElementCollection
        List<String> notes = new ArrayList<>();
    }

    @Entity(name = "Sets")
    static class Sets {
        @Id
        Long id;

        @ElementCollection
        Set<String> notes = new HashSet<>();

        @ElementCollection
        @StarRocksTable(primaryKey = {"id", "words"})
        List<String> words = new ArrayList<>();
    }

    /** The id alone is not the primary key. */
    @Entity(name = "Reading")
    @StarRocksTable(primaryKey = {"id", "taken"})
    static class Reading {
        @Id
        Long id;

        @Column(name = "taken_on")
        LocalDate taken;

        Double value;
    }

    @Entity(name = "Summary")
    @View(definition = "select 1 as id")
    static class Summary {
        @Id
        Long id;
    }

    @Test
    void entitiesOfViewsAreNotWritten() {
        try (CapturingFactory factory = CapturingFactory.of(Summary.class)) {
            Summary summary = new Summary();
            summary.id = 1L;
            assertThatThrownBy(() -> factory.sessions().inTransaction(session -> session.persist(summary)))
                    .hasStackTraceContaining("RH5109");
            assertThat(factory.statements().take()).isEmpty();
        }
    }

    @Test
    void sequencesAndTablesAreRefusedTogether() {
        assertThatThrownBy(() -> CapturingFactory.of(Counted.class, Tabled.class))
                .isInstanceOf(RockhopperException.class)
                .hasMessageContaining("RH5102")
                .hasMessageContaining("Counted")
                .hasMessageContaining("Tabled")
                .hasMessageContaining("GenerationType.UUID");
    }

    @Test
    void identityIsRefused() {
        assertThatThrownBy(() -> CapturingFactory.of(Numbered.class)).hasStackTraceContaining("RH5101");
    }

    @Test
    void uuidsAreFine() {
        try (CapturingFactory factory = CapturingFactory.of(Free.class)) {
            factory.sessions().inTransaction(session -> session.persist(new Free()));
            assertThat(factory.statements().take()).containsExactly("insert into Free (note,id) values (?,?)");
        }
    }

    @Test
    void ownersOfCollectionsWithoutPrimaryKeyAreRemovedOneByOne() {
        try (CapturingFactory factory = CapturingFactory.of(Bagged.class, Sets.class)) {
            assertThatThrownBy(() -> run(factory, "delete Bagged where id > 3"))
                    .hasStackTraceContaining("RH5104")
                    .hasStackTraceContaining("Bagged.notes");
            assertThatThrownBy(() -> run(factory, "delete Bagged")).hasStackTraceContaining("RH5104");
            assertThat(factory.statements().take()).isEmpty();
            run(factory, "delete Sets where id > 3");
            assertThat(factory.statements().take()).hasSize(3);
        }
    }

    @Test
    void entitiesOfOtherTablesAreNotUpdatedButDeleted() {
        try (CapturingFactory factory = CapturingFactory.of(Visit.class)) {
            factory.statements().answer(List.of(List.of(1L, "old")));
            assertThatThrownBy(() ->
                            factory.sessions().inTransaction(session -> session.find(Visit.class, 1L).page = "new"))
                    .hasStackTraceContaining("RH5103");
            assertThat(factory.statements().take()).hasSize(1);
            factory.sessions().inTransaction(session -> session.remove(session.find(Visit.class, 1L)));
            assertThat(factory.statements().take()).endsWith("delete from Visit where id=?");
        }
    }

    @Test
    void partsOfThePrimaryKeyAreNotUpdated() {
        LocalDate day = LocalDate.parse("2024-01-02");
        try (CapturingFactory factory = CapturingFactory.of(Reading.class)) {
            factory.statements().answer(List.of(List.of(1L, java.sql.Date.valueOf(day), 2.5)));
            factory.sessions().inTransaction(session -> session.find(Reading.class, 1L).value = 3.5);
            assertThat(factory.statements().take()).endsWith("update Reading set value=? where id=?");
            assertThatThrownBy(() -> factory.sessions().inTransaction(session -> {
                        Reading reading = session.find(Reading.class, 1L);
                        reading.value = 4.5;
                        reading.taken = day.plusDays(1);
                    }))
                    .hasStackTraceContaining("StarRocks does not change the values of a primary key");
            assertThatThrownBy(() -> run(factory, "update Reading set taken = local date where id = 1"))
                    .hasStackTraceContaining("Reading.taken_on: StarRocks does not change");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update Visit set page = 'x'",
                "delete Visit where id = 1 or page = 'x'",
                "delete Visit where lower(page) = 'x'",
                "delete Visit where id in (select v.id from Visit v)"
            })
    void bulkStatementsOnOtherTablesAreRefused(String hql) {
        try (CapturingFactory factory = CapturingFactory.of(Visit.class)) {
            assertThatThrownBy(() -> run(factory, hql)).hasStackTraceContaining("RH510");
            assertThat(factory.statements().take()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete Visit",
                "delete Visit where id = 1",
                "delete Visit where id between -1 and 3",
                "delete Visit where id in (1, 2) and page = 'x'",
                "delete Visit where page is null and id > 3"
            })
    void simpleDeletesAreSent(String hql) {
        try (CapturingFactory factory = CapturingFactory.of(Visit.class)) {
            run(factory, hql);
            assertThat(factory.statements().take())
                    .hasSize(1)
                    .allMatch(sql -> sql.startsWith("delete from Visit where "));
        }
    }

    @Test
    void locksMayBeIgnored() {
        Map<String, Object> settings = Map.of("hibernate.dialect.starrocks.row_locks", "ignore");
        try (CapturingFactory factory = CapturingFactory.of(settings, Free.class)) {
            factory.sessions()
                    .inTransaction(session -> session.find(Free.class, new UUID(1, 2), LockModeType.PESSIMISTIC_WRITE));
            assertThat(factory.statements().take())
                    .containsExactly("select f1_0.id,f1_0.note from Free f1_0 where f1_0.id=?");
        }
    }

    private static void run(CapturingFactory factory, String hql) {
        factory.sessions()
                .inTransaction(
                        (Session session) -> session.createMutationQuery(hql).executeUpdate());
    }
}
