/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.hibernate.testing.CapturingFactory;
import dev.rockhopper.schema.message.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.Version;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rollback that undoes nothing is not silent. */
class RollbackGuardTest {

    @Entity(name = "Line")
    static class Line {
        @Id
        Long id = 1L;

        String note;
    }

    private static final Map<String, Object> FAIL = Map.of(GuardIntegrator.ROLLBACK, "fail");

    static List<Consumer<Session>> writes() {
        return List.of(
                session -> {
                    session.persist(new Line());
                    session.flush();
                },
                session -> session.createMutationQuery("update Line set note = 'x'")
                        .executeUpdate(),
                session -> session.createMutationQuery("insert into Line (id) values (2)")
                        .executeUpdate(),
                session -> session.createNativeMutationQuery("/* why */ DELETE FROM Line WHERE id = 1")
                        .executeUpdate());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void failsAfterWrites(Consumer<Session> write) {
        try (CapturingFactory factory = CapturingFactory.of(FAIL, Line.class)) {
            assertThatThrownBy(() -> rollBack(factory, write)).hasStackTraceContaining("RH5111");
            assertThatCode(() -> commit(factory, write)).doesNotThrowAnyException();
        }
    }

    @Test
    void isSilentAfterReads() {
        try (CapturingFactory factory = CapturingFactory.of(FAIL, Line.class)) {
            commit(factory, session -> session.persist(new Line()));
            assertThatCode(() -> rollBack(
                            factory,
                            session -> session.createSelectionQuery("from Line", Line.class)
                                    .getResultList()))
                    .doesNotThrowAnyException();
            assertThatCode(() -> rollBack(factory, session -> session.persist(new Line())))
                    .as("nothing was sent yet")
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void statelessSessionsToo() {
        Assumptions.assumeFalse(
                Version.getVersionString().startsWith("7.1."), "events of stateless sessions have no session in 7.1");
        try (CapturingFactory factory = CapturingFactory.of(FAIL, Line.class);
                StatelessSession session = factory.sessions().openStatelessSession()) {
            session.beginTransaction();
            session.insert(new Line());
            assertThatThrownBy(() -> session.getTransaction().rollback()).hasStackTraceContaining("RH5111");
        }
    }

    @Test
    void warnsByDefaultAndOnce() {
        try (CapturingFactory factory = CapturingFactory.of(Line.class)) {
            assertThatCode(() -> rollBack(factory, writes().get(0))).doesNotThrowAnyException();
        }
        List<String> warnings = new ArrayList<>();
        Consumer<Message> reaction = RollbackGuard.once(warnings::add);
        reaction.accept(DialectCode.ROLLBACK.warning("a", "b", "c"));
        reaction.accept(DialectCode.ROLLBACK.warning("a", "b", "c"));
        assertThat(warnings).containsExactly("RH5111 a: b → c");
    }

    @Test
    void theUsersInspectorStillSeesEverything() {
        List<String> seen = new ArrayList<>();
        org.hibernate.resource.jdbc.spi.StatementInspector inspector = sql -> {
            seen.add(sql);
            return sql;
        };
        try (CapturingFactory factory =
                CapturingFactory.of(Map.of("hibernate.session_factory.statement_inspector", inspector), Line.class)) {
            commit(factory, writes().get(0));
        }
        assertThat(seen).containsExactly("insert into Line (note,id) values (?,?)");
    }

    private static void commit(CapturingFactory factory, Consumer<Session> work) {
        factory.sessions().inTransaction(work);
    }

    private static void rollBack(CapturingFactory factory, Consumer<Session> work) {
        try (Session session = factory.sessions().openSession()) {
            session.beginTransaction();
            work.accept(session);
            session.getTransaction().rollback();
        }
    }
}
