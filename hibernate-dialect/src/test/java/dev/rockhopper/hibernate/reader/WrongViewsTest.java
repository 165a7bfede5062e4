/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.annotations.View;
import dev.rockhopper.annotations.ViewColumn;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views that cannot be understood. */
class WrongViewsTest {

    private static List<Message> messages(Class<?>... classes) {
        EntityModel model = new HibernateSchemaReader().read(EntitySource.of(classes));
        return model.messages();
    }

    @View
    static final class NoQuery {}

    @View(definition = "SELECT 1", definitionResource = "golden/user-count.sql")
    static final class TwoQueries {}

    @View(definition = "DROP TABLE t")
    static final class NotAQuery {}

    @View(definition = "SELECT (1 FROM t")
    static final class Unbalanced {}

    @View(definition = "SELECT 1; SELECT 2")
    static final class TwoStatements {}

    @MaterializedView(definition = " ; ", refresh = "MANUAL")
    static final class Empty {}

    @Test
    void brokenDefinitions() {
        assertThat(messages(
                        NoQuery.class,
                        TwoQueries.class,
                        NotAQuery.class,
                        Unbalanced.class,
                        TwoStatements.class,
                        Empty.class))
                .allSatisfy(message -> assertThat(message.code()).isEqualTo(EntityCode.BROKEN_DEFINITION))
                .extracting(Message::place)
                .containsExactlyInAnyOrder(
                        NoQuery.class.getName(),
                        TwoQueries.class.getName(),
                        NotAQuery.class.getName(),
                        Unbalanced.class.getName(),
                        TwoStatements.class.getName(),
                        Empty.class.getName());
    }

    @View(definitionResource = "no/such.sql")
    static final class NoResource {}

    @Test
    void missingResource() {
        assertThat(messages(NoResource.class)).singleElement().satisfies(message -> {
            assertThat(message.code()).isEqualTo(EntityCode.MISSING_RESOURCE);
            assertThat(message.text()).contains("no/such.sql");
        });
    }

    @MaterializedView(
            definition = "SELECT 1 AS one",
            columns = @ViewColumn(name = "one"),
            refresh = "SOMETIMES",
            partitionBy = "date_trunc('day', onne)",
            distributedBy = "HASH(two)",
            orderBy = "one")
    static final class WrongClauses {}

    @Test
    void wrongClauses() {
        assertThat(messages(WrongClauses.class))
                .extracting(Message::code)
                .containsExactlyInAnyOrder(
                        EntityCode.BROKEN_CLAUSE, EntityCode.UNKNOWN_COLUMN, EntityCode.UNKNOWN_COLUMN);
    }

    @Entity
    @Table(name = "x")
    @StarRocksTable(comment = "a table?")
    @View(
            name = "y",
            definition = "SELECT 1 AS id",
            columns = {@ViewColumn(name = "id"), @ViewColumn(name = "ID")})
    static class Confused {
        @Id
        long id;

        String missing;
    }

    @Test
    void confusedEntity() {
        assertThat(messages(Confused.class))
                .extracting(Message::code)
                .containsExactlyInAnyOrder(
                        EntityCode.MISPLACED, EntityCode.CONTRADICTION, EntityCode.REPEATED, EntityCode.UNKNOWN_COLUMN);
    }

    @Entity
    @View(name = "commented", definition = "SELECT 1 AS id")
    static class Commented {
        @Id
        @Column(comment = "lost")
        long id;
    }

    @Test
    void commentsThatAreNotUsed() {
        assertThat(messages(Commented.class)).singleElement().satisfies(message -> {
            assertThat(message.code()).isEqualTo(EntityCode.UNUSED);
            assertThat(message.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @View(name = "twice", definition = "SELECT 1")
    static final class First {}

    @View(name = "twice", definition = "SELECT 2")
    static final class Second {}

    @View(name = "twice", definition = "SELECT 1")
    static final class Alike {}

    @Test
    void twoObjectsOfOneName() {
        assertThat(messages(First.class, Alike.class)).isEmpty();
        assertThat(messages(First.class, Second.class)).singleElement().satisfies(message -> {
            assertThat(message.code()).isEqualTo(EntityCode.DUPLICATE_OBJECT);
            assertThat(message.place()).isEqualTo(Second.class.getName());
            assertThat(message.text()).contains(First.class.getName());
        });
    }
}
