/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.wide;

import dev.rockhopper.hibernate.corpus.CorpusFile;
import dev.rockhopper.hibernate.corpus.CorpusRunner;
import dev.rockhopper.hibernate.corpus.GoldenFile;
import dev.rockhopper.hibernate.corpus.wide.Features.Computed;
import dev.rockhopper.hibernate.corpus.wide.Features.Dynamic;
import dev.rockhopper.hibernate.corpus.wide.Features.Natural;
import dev.rockhopper.hibernate.corpus.wide.Features.Restricted;
import dev.rockhopper.hibernate.corpus.wide.Features.Soft;
import dev.rockhopper.hibernate.corpus.wide.Features.SoftTime;
import dev.rockhopper.hibernate.corpus.wide.Features.Split;
import dev.rockhopper.hibernate.corpus.wide.Features.Tagged;
import dev.rockhopper.hibernate.corpus.wide.Features.Total;
import dev.rockhopper.hibernate.corpus.wide.Features.Trip;
import dev.rockhopper.hibernate.corpus.wide.Hierarchies.Bike;
import dev.rockhopper.hibernate.corpus.wide.Hierarchies.Car;
import dev.rockhopper.hibernate.corpus.wide.Hierarchies.Circle;
import dev.rockhopper.hibernate.corpus.wide.Hierarchies.Employee;
import dev.rockhopper.hibernate.corpus.wide.Hierarchies.Party;
import dev.rockhopper.hibernate.corpus.wide.Hierarchies.Shape;
import dev.rockhopper.hibernate.corpus.wide.Hierarchies.Vehicle;
import dev.rockhopper.hibernate.corpus.wide.Owners.Node;
import dev.rockhopper.hibernate.corpus.wide.Owners.Owner;
import dev.rockhopper.hibernate.corpus.wide.Owners.Pet;
import dev.rockhopper.hibernate.corpus.wide.Owners.Phone;
import dev.rockhopper.hibernate.corpus.wide.Owners.Tag;
import dev.rockhopper.hibernate.reader.fixture.Complex.Customer;
import dev.rockhopper.hibernate.reader.fixture.Complex.Place;
import dev.rockhopper.hibernate.testing.CapturingFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** What these entities send when they are stored, found, changed and removed, and how their associations are fetched. */
class WideOperationsTest {

    private static final Map<String, Consumer<Session>> CASES = new LinkedHashMap<>();
    private static final Map<String, List<List<Object>>> ANSWERS = Map.of(
            "wide-split-update", List.of(List.of(1L, "n", "m")),
            "wide-dynamic-update", List.of(List.of(1L, "old", "b")),
            "wide-soft-remove", List.of(List.of(1L, "x")),
            "wide-softtime-remove", List.of(List.of(1L, "x")),
            "wide-pet-remove", List.of(List.of(1L, "x", 2L)));

    static {
        storing();
        finding();
        fetching();
        stateless();
    }

    private static void storing() {
        CASES.put("wide-persist-car", session -> session.persist(new Car()));
        CASES.put("wide-persist-employee", session -> session.persist(new Employee()));
        CASES.put("wide-persist-circle", session -> session.persist(new Circle()));
        CASES.put("wide-persist-split", session -> session.persist(new Split()));
        CASES.put("wide-persist-soft", session -> session.persist(new Soft()));
        CASES.put("wide-persist-softtime", session -> session.persist(new SoftTime()));
        CASES.put("wide-persist-dynamic", session -> session.persist(new Dynamic()));
        CASES.put("wide-persist-trip", session -> session.persist(new Trip()));
        CASES.put("wide-persist-natural", session -> session.persist(new Natural()));
        CASES.put("wide-persist-restricted", session -> session.persist(new Restricted()));
        CASES.put("wide-persist-tagged", session -> {
            Tagged tagged = new Tagged();
            tagged.target = session.getReference(Soft.class, 2L);
            session.persist(tagged);
        });
        CASES.put("wide-persist-owner", session -> session.persist(owner(session)));
        CASES.put("wide-persist-complex", session -> session.persist(customer()));
        CASES.put("wide-split-update", session -> session.find(Split.class, 1L).more = "changed");
        CASES.put("wide-dynamic-update", session -> session.find(Dynamic.class, 1L).a = "new");
        CASES.put("wide-soft-remove", session -> session.remove(session.find(Soft.class, 1L)));
        CASES.put("wide-softtime-remove", session -> session.remove(session.find(SoftTime.class, 1L)));
        CASES.put("wide-pet-remove", session -> session.remove(session.find(Pet.class, 1L)));
        CASES.put("wide-owner-collections", session -> {
            Owner owner = owner(session);
            session.persist(owner);
            session.flush();
            owner.nicks.remove(0);
            owner.nicks.add("c");
            owner.scores.put("chess", 4);
            owner.scores.remove("go");
            owner.phones.clear();
            owner.tags.clear();
        });
    }

    private static Customer customer() {
        return new Customer(
                1L,
                Map.of("a", 1),
                Map.of(7, "it's"),
                new Place("Rome", new BigDecimal("1.50"), LocalDate.parse("2024-01-02")));
    }

    private static Owner owner(Session session) {
        Owner owner = new Owner();
        owner.nicks.addAll(List.of("a", "b"));
        owner.scores.putAll(new LinkedHashMap<>(Map.of("chess", 3)));
        owner.phones.add(new Phone("1", "2"));
        owner.tags.add(session.getReference(Tag.class, 7L));
        owner.ownTags.add(session.getReference(Tag.class, 8L));
        return owner;
    }

    private static void finding() {
        CASES.put("wide-find-vehicle", session -> session.find(Vehicle.class, 1L));
        CASES.put("wide-find-bike", session -> session.find(Bike.class, 1L));
        CASES.put("wide-find-party", session -> session.find(Party.class, 1L));
        CASES.put("wide-find-employee", session -> session.find(Employee.class, 1L));
        CASES.put("wide-find-shape", session -> session.find(Shape.class, 1L));
        CASES.put("wide-find-split", session -> session.find(Split.class, 1L));
        CASES.put("wide-find-soft", session -> session.find(Soft.class, 1L));
        CASES.put("wide-find-computed", session -> session.find(Computed.class, 1L));
        CASES.put("wide-find-total", session -> session.find(Total.class, "x"));
        CASES.put("wide-find-restricted", session -> session.find(Restricted.class, 1L));
        CASES.put("wide-find-filtered", session -> {
            session.enableFilter("atLeast").setParameter("least", 3);
            session.createSelectionQuery("from Restricted", Restricted.class).getResultList();
            session.createMutationQuery("update Restricted r set r.n = 4 where r.n = 3")
                    .executeUpdate();
            session.createMutationQuery("delete from Restricted r where r.n = 3")
                    .executeUpdate();
        });
        CASES.put(
                "wide-find-natural",
                session -> session.byNaturalId(Natural.class)
                        .using("code", "c")
                        .using("region", 1)
                        .load());
        CASES.put("wide-find-multi-joined", session -> session.findMultiple(Party.class, List.of(1L, 2L, 3L)));
        CASES.put("wide-find-multi-union", session -> session.findMultiple(Vehicle.class, List.of(1L, 2L)));
    }

    private static void fetching() {
        CASES.put("wide-graph", session -> session.find(session.createEntityGraph(Owner.class), 1L));
        CASES.put(
                "wide-named-graph",
                session -> session.createSelectionQuery("from Owner o where o.name = 'x'", Owner.class)
                        .setEntityGraph(
                                session.createEntityGraph(Owner.class, "owner-all"),
                                org.hibernate.graph.GraphSemantic.FETCH)
                        .getResultList());
        CASES.put("wide-find-node", session -> session.find(Node.class, 1L));
        CASES.put("wide-lazy-owner", session -> {
            Pet pet = session.getReference(Pet.class, 5L);
            session.getReference(Pet.class, 6L);
            try {
                Hibernate.initialize(pet);
            } catch (org.hibernate.ObjectNotFoundException notThere) {
                // only the statement counts
            }
        });
    }

    private static void stateless() {
        CASES.put("wide-stateless-upsert-split", inStateless(session -> session.upsert(new Split())));
        CASES.put("wide-stateless-insert-circle", inStateless(session -> session.insert(new Circle())));
        CASES.put("wide-stateless-delete-employee", inStateless(session -> session.delete(new Employee())));
        CASES.put(
                "wide-stateless-upsert-multiple", inStateless(session -> session.upsertMultiple(List.of(new Trip()))));
    }

    private static Consumer<Session> inStateless(Consumer<StatelessSession> work) {
        return session -> {
            try (StatelessSession stateless = session.getSessionFactory().openStatelessSession()) {
                work.accept(stateless);
            }
        };
    }

    @Test
    void sendTheGoldenSql() {
        try (CapturingFactory factory = CapturingFactory.of(WideUnit.ENTITIES)) {
            CorpusRunner runner = new CorpusRunner(factory);
            String sql = CASES.entrySet().stream()
                    .map(entry -> {
                        factory.statements().answer(ANSWERS.getOrDefault(entry.getKey(), List.of()));
                        return "-- " + entry.getKey() + "\n" + runner.run(entry.getValue());
                    })
                    .collect(Collectors.joining("\n"));
            GoldenFile.check(CorpusFile.FOLDER.resolve("sql/wide-operations.sql"), sql);
        }
    }
}
