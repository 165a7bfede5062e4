/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** create, drop and what is made of both. */
class CreateAndDropTest {

    private static final Databases DATABASES = new Databases();
    private static final String AUTO = "hibernate.hbm2ddl.auto";

    @AfterAll
    static void stop() {
        DATABASES.close();
    }

    @BeforeEach
    void fresh() {
        DATABASES.next();
    }

    private static void boot(String auto) {
        DATABASES
                .boot(Map.of(AUTO, auto, ToolSettings.VIEWS, Shop.PLAIN_VIEWS), Shop.ENTITIES)
                .close();
    }

    @Test
    void whatIsCreatedIsValid() {
        boot("create-only");
        assertThat(DATABASES.schema().objects().keySet())
                .containsExactlyInAnyOrder("z_item", "sale", "a_cheap_item", "sales_per_day", "Animal", "Dog");
        boot("validate");
    }

    @Test
    void createDropsWhatWasThere() {
        DATABASES.run("CREATE TABLE z_item (old INT) DUPLICATE KEY(old) PROPERTIES ('replication_num' = '1')");
        boot("create");
        boot("validate");
    }

    @Test
    void dropLeavesOtherObjects() {
        boot("create-only");
        DATABASES.run("CREATE TABLE other (id INT) DUPLICATE KEY(id) PROPERTIES ('replication_num' = '1')");
        boot("drop");
        assertThat(DATABASES.schema().objects()).containsOnlyKeys("other");
    }

    @Test
    void createDropDropsAtTheEnd() {
        try (SessionFactory factory = DATABASES.boot(Map.of(AUTO, "create-drop"), Shop.ENTITIES)) {
            assertThat(factory.isOpen()).isTrue();
            assertThat(DATABASES.schema().objects()).hasSize(5);
        }
        assertThat(DATABASES.schema().objects()).isEmpty();
    }

    @Test
    void noneTouchesNothing() {
        boot("none");
        assertThat(DATABASES.schema().objects()).isEmpty();
    }

    @Test
    void schemaManager() throws Exception {
        try (SessionFactory factory = DATABASES.boot(Map.of(), Shop.ENTITIES)) {
            factory.getSchemaManager().create(false);
            factory.getSchemaManager().validate();
            factory.getSchemaManager().truncate();
            factory.getSchemaManager().populate();
            factory.getSchemaManager().drop(false);
        }
        assertThat(DATABASES.schema().objects()).isEmpty();
    }

    @Test
    void scriptsOfTheToolCreateTheSchemaAgain() {
        String generation = "jakarta.persistence.schema-generation.";
        java.io.StringWriter script = new java.io.StringWriter();
        DATABASES
                .boot(
                        Map.of(generation + "scripts.action", "create", generation + "scripts.create-target", script),
                        Shop.ENTITIES)
                .close();
        DATABASES
                .boot(
                        Map.of(
                                generation + "database.action",
                                "create",
                                generation + "create-source",
                                "script",
                                generation + "create-script-source",
                                new java.io.StringReader(script.toString())),
                        Shop.ENTITIES)
                .close();
        DATABASES.boot(Map.of(AUTO, "validate"), Shop.ENTITIES).close();
        assertThat(DATABASES.schema().objects()).isNotEmpty();
    }

    @Test
    void firstRows() {
        DATABASES
                .boot(
                        Map.of(
                                AUTO,
                                "create-only",
                                "jakarta.persistence.sql-load-script-source",
                                new java.io.StringReader("INSERT INTO z_item (id, name) VALUES (1, 'pen');")),
                        Shop.Item.class)
                .close();
        try (SessionFactory factory = DATABASES.boot(Map.of(), Shop.Item.class)) {
            Object name = factory.fromSession(session -> session.createQuery("select i.name from Item i", String.class)
                    .getSingleResult());
            assertThat(name).isEqualTo("pen");
        }
    }

    private static List<String> names(SessionFactory factory, String entity) {
        return factory.fromSession(session -> session.createQuery("select e.name from " + entity + " e", String.class)
                .getResultList());
    }
}
