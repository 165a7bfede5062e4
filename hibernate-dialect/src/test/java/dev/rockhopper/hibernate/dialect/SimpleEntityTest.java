/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.testing.CapturingFactory;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a plain entity sends in its life. */
class SimpleEntityTest {

    @Entity(name = "Order")
    @Table(name = "orders")
    static class Order {
        @Id
        UUID id;

        String name;

        @Version
        int v;
    }

    private static CapturingFactory factory;

    @BeforeAll
    static void open() {
        factory = CapturingFactory.of(Order.class);
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void persistIsAnInsert() {
        Order order = new Order();
        order.id = UUID.randomUUID();
        assertThat(sent(session -> session.persist(order)))
                .containsExactly("insert into orders (name,v,id) values (?,?,?)");
    }

    @Test
    void findReadsByKey() {
        assertThat(sent(session -> session.find(Order.class, UUID.randomUUID())))
                .containsExactly("select o1_0.id,o1_0.name,o1_0.v from orders o1_0 where o1_0.id=?");
    }

    @Test
    void updateAndDeleteCompareTheVersion() {
        factory.statements().answer(List.of(List.of(new UUID(1, 2), "old", 3)));
        try {
            assertThat(sent(session -> session.find(Order.class, new UUID(1, 2)).name = "new"))
                    .endsWith("update orders set name=?,v=? where id=? and v=?");
            assertThat(sent(session -> session.remove(session.find(Order.class, new UUID(1, 2)))))
                    .endsWith("delete from orders where id=? and v=?");
        } finally {
            factory.statements().answer(List.of());
        }
    }

    @Test
    void bulkStatementsAlwaysHaveACondition() {
        assertThat(sent(session -> session.createMutationQuery("delete Order").executeUpdate()))
                .containsExactly("delete from orders where true");
        assertThat(sent(session -> session.createMutationQuery("update Order set name = 'x'")
                        .executeUpdate()))
                .containsExactly("update orders set name='x' where true");
        assertThat(sent(session -> session.createMutationQuery("update Order o set o.name = 'x' where o.v > 1")
                        .executeUpdate()))
                .containsExactly("update orders set name='x' where orders.v>1");
    }

    private static List<String> sent(Consumer<Session> work) {
        factory.sessions().inTransaction(work);
        return factory.statements().take();
    }
}
