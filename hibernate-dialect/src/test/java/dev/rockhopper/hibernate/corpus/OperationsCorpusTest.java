/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import dev.rockhopper.hibernate.corpus.model.Cpk;
import dev.rockhopper.hibernate.corpus.model.CpkId;
import dev.rockhopper.hibernate.corpus.model.Cu;
import dev.rockhopper.hibernate.corpus.model.Dg;
import dev.rockhopper.hibernate.corpus.model.Entities;
import dev.rockhopper.hibernate.corpus.model.Ord;
import dev.rockhopper.hibernate.corpus.model.Rich;
import dev.rockhopper.hibernate.corpus.model.Ver;
import dev.rockhopper.hibernate.testing.CapturingFactory;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** What entities send in their life: persist, find, change, remove, lock, load many, upsert. */
class OperationsCorpusTest {

    private static final List<List<Object>> A_VER = List.of(List.of(1L, "old", 3));

    private static final Map<String, Consumer<Session>> CASES = new LinkedHashMap<>();

    static {
        CASES.put("persist", session -> session.persist(new Ord()));
        CASES.put("persist-version", session -> session.persist(new Ver(1, 0, "x")));
        CASES.put("persist-joined", session -> session.persist(new Dg()));
        CASES.put("persist-rich", session -> session.persist(new Rich()));
        CASES.put("find", session -> session.find(Ord.class, 1L));
        CASES.put("find-composite", session -> session.find(Cpk.class, new CpkId(1L, "x")));
        CASES.put("find-joined", session -> session.find(Dg.class, 1L));
        CASES.put("find-multi", session -> session.findMultiple(Ord.class, List.of(1L, 2L, 3L)));
        CASES.put(
                "find-multi-composite",
                session -> session.findMultiple(Cpk.class, List.of(new CpkId(1L, "x"), new CpkId(2L, "y"))));
        CASES.put("find-optimistic", session -> session.find(Ver.class, 1L, LockModeType.OPTIMISTIC));
        CASES.put(
                "find-force-increment",
                session -> session.find(Ver.class, 1L, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        CASES.put("find-lock", session -> session.find(Ver.class, 1L, LockModeType.PESSIMISTIC_WRITE));
        CASES.put("find-lock-read", session -> session.find(Ver.class, 1L, LockModeType.PESSIMISTIC_READ));
        CASES.put("lock", session -> session.lock(session.find(Ver.class, 1L), LockModeType.PESSIMISTIC_WRITE));
        CASES.put("refresh", session -> session.refresh(session.find(Ver.class, 1L)));
        CASES.put("update", session -> session.find(Ver.class, 1L).say("new"));
        CASES.put("remove", session -> session.remove(session.find(Ver.class, 1L)));
        CASES.put("merge", session -> session.merge(new Ver(1, 3, "new")));
        CASES.put("batch-insert", session -> {
            session.setJdbcBatchSize(10);
            for (int i = 1; i <= 3; i++) {
                session.persist(new Ver(i, 0, "x"));
            }
        });
        CASES.put(
                "natural-count",
                session -> session.createSelectionQuery("select count(*) from Cu", Long.class)
                        .getSingleResult());
        CASES.put(
                "native",
                session -> session.createNativeQuery("select id from cu order by id", Long.class)
                        .setFirstResult(2)
                        .setMaxResults(3)
                        .getResultList());
        CASES.put("upsert", stateless(session -> session.upsert(new Cu(1L, "x"))));
        CASES.put("upsert-version", stateless(session -> session.upsert(new Ver(1, 3, "x"))));
        CASES.put("stateless-insert", stateless(session -> session.insert(new Cu(1L, "x"))));
        CASES.put("stateless-update", stateless(session -> session.update(new Cu(1L, "x"))));
        CASES.put("stateless-delete", stateless(session -> session.delete(new Cu(1L, "x"))));
        CASES.put("stateless-multiple", stateless(session -> session.getMultiple(Cu.class, List.of(1L, 2L))));
    }

    @Test
    void sendTheGoldenSql() {
        try (CapturingFactory factory = CapturingFactory.of(Entities.ALL)) {
            CorpusRunner runner = new CorpusRunner(factory);
            String sql = CASES.entrySet().stream()
                    .map(entry -> {
                        factory.statements().answer(answer(entry.getKey()));
                        return "-- " + entry.getKey() + "\n" + runner.run(entry.getValue());
                    })
                    .collect(Collectors.joining("\n"));
            GoldenFile.check(CorpusFile.FOLDER.resolve("sql/operations.sql"), sql);
        }
    }

    private static List<List<Object>> answer(String name) {
        return switch (name) {
            case "find-force-increment", "lock", "refresh", "update", "remove", "merge", "upsert-version" -> A_VER;
            case "natural-count" -> List.of(List.of(1L));
            default -> List.of();
        };
    }

    private static Consumer<Session> stateless(Consumer<StatelessSession> work) {
        return session -> {
            try (StatelessSession stateless = session.getSessionFactory().openStatelessSession()) {
                work.accept(stateless);
            }
        };
    }
}
