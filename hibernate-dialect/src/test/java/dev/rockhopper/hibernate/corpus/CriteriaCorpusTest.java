/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import dev.rockhopper.hibernate.corpus.model.Cu;
import dev.rockhopper.hibernate.corpus.model.Entities;
import dev.rockhopper.hibernate.corpus.model.Ord;
import dev.rockhopper.hibernate.testing.CapturingFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaRoot;
import org.junit.jupiter.api.Test;

/** Criteria queries and the SQL that the dialect makes of them. */
class CriteriaCorpusTest {

    /** Fills a query over orders. */
    private interface Query {
        void build(HibernateCriteriaBuilder b, JpaCriteriaQuery<Object> query, JpaRoot<Ord> order);
    }

    private static final Map<String, Query> CASES = new LinkedHashMap<>();

    static {
        CASES.put("criteria-where", (b, q, o) -> q.select(o).where(b.equal(o.get("name"), "x"), b.gt(o.get("qty"), 1)));
        CASES.put("criteria-like", (b, q, o) -> q.select(o.get("id")).where(b.like(o.get("name"), "a!%", '!')));
        CASES.put("criteria-ilike", (b, q, o) -> q.select(o.get("id")).where(b.ilike(o.get("name"), "A%")));
        CASES.put(
                "criteria-in",
                (b, q, o) -> q.select(o.get("id")).where(o.get("id").in(1L, 2L)));
        CASES.put("criteria-null", (b, q, o) -> q.select(o.get("id")).where(b.isNull(o.get("cu"))));
        CASES.put(
                "criteria-join",
                (b, q, o) -> q.select(o.get("id")).where(b.equal(o.join("cu").get("name"), "x")));
        CASES.put(
                "criteria-group",
                (b, q, o) -> q.select(b.array(o.get("name"), b.count(o), b.sum(o.<Integer>get("qty"))))
                        .groupBy(o.get("name"))
                        .having(b.gt(b.count(o), 1L)));
        CASES.put(
                "criteria-order",
                (b, q, o) -> q.select(o.get("id")).orderBy(b.desc(o.get("name"), true), b.asc(o.get("id"))));
        CASES.put(
                "criteria-limit",
                (b, q, o) -> q.select(o.get("id"))
                        .orderBy(b.asc(o.get("id")))
                        .fetch(3)
                        .offset(2));
        CASES.put("criteria-subquery", (b, q, o) -> {
            var subquery = q.subquery(Long.class);
            var customer = subquery.from(Cu.class);
            subquery.select(customer.get("id")).where(b.equal(customer.get("name"), o.get("name")));
            q.select(o.get("id")).where(b.exists(subquery));
        });
        CASES.put("criteria-all", (b, q, o) -> {
            var subquery = q.subquery(Integer.class);
            subquery.select(subquery.from(Ord.class).get("qty"));
            q.select(o.get("id")).where(b.ge(o.<Integer>get("qty"), b.all(subquery)));
        });
        CASES.put(
                "criteria-case",
                (b, q, o) -> q.select(
                        b.selectCase().when(b.isTrue(o.get("flag")), "y").otherwise("n")));
        CASES.put("criteria-coalesce", (b, q, o) -> q.select(b.coalesce(o.get("name"), "x")));
        CASES.put("criteria-concat", (b, q, o) -> q.select(b.concat(o.get("name"), "x")));
        CASES.put("criteria-distinct", (b, q, o) -> q.select(o.get("name")).distinct(true));
        CASES.put("criteria-function", (b, q, o) -> q.select(b.function("bitmap_union_int", Long.class, o.get("qty"))));
        CASES.put(
                "criteria-window",
                (b, q, o) -> q.select(
                        b.rank(b.createWindow().partitionBy(o.get("name")).orderBy(b.desc(o.get("qty"))))));
        CASES.put("criteria-cast", (b, q, o) -> q.select(b.cast(o.get("qty"), String.class)));
        CASES.put("criteria-now", (b, q, o) -> q.select(o.get("id")).where(b.lessThan(o.get("ts"), b.localDateTime())));
        CASES.put("criteria-listagg", (b, q, o) -> q.select(b.listagg(b.asc(o.get("id")), o.get("name"), ",")));
        CASES.put("criteria-truncate", (b, q, o) -> q.select(b.truncate(o.<Double>get("dbl"), 2)));
        CASES.put(
                "criteria-array",
                (b, q, o) -> q.select(o.get("id")).where(b.arrayContains(b.literal(new String[] {"a"}), "a")));
        CASES.put(
                "criteria-collection",
                (b, q, o) -> q.select(o.get("id")).where(b.collectionContains(o.<List<String>>get("tags"), "a")));
        CASES.put("criteria-trim", (b, q, o) -> q.select(b.trim('x', o.get("name"))));
        CASES.put(
                "criteria-not-distinct",
                (b, q, o) -> q.select(o.get("id")).where(b.notDistinctFrom(o.get("name"), "x")));
    }

    @Test
    void sendTheGoldenSql() {
        try (CapturingFactory factory = CapturingFactory.of(Entities.ALL)) {
            CorpusRunner runner = new CorpusRunner(factory);
            String sql = CASES.entrySet().stream()
                    .map(entry -> "-- " + entry.getKey() + "\n" + runner.run(query(entry.getValue())))
                    .collect(Collectors.joining("\n"));
            GoldenFile.check(CorpusFile.FOLDER.resolve("sql/criteria.sql"), sql);
        }
    }

    private static Consumer<Session> query(Query query) {
        return session -> {
            HibernateCriteriaBuilder builder = session.getCriteriaBuilder();
            JpaCriteriaQuery<Object> criteria = builder.createQuery(Object.class);
            query.build(builder, criteria, criteria.from(Ord.class));
            session.createQuery(criteria).getResultList();
        };
    }
}
