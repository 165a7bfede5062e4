/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.junit.jupiter.api.Test;

/** Versions without primary key, entities that share a table, other databases and schemas. */
class WrongTablesTest {

    @Entity
    @StarRocksTable(duplicateKey = "id")
    static class Versioned {
        @Id
        long id;

        @Version
        int version;
    }

    @Test
    void versionsNeedPrimaryKeys() {
        Message error = Wrong.only(Versioned.class);
        assertThat(error.code()).isEqualTo(EntityCode.VERSION_WITHOUT_PRIMARY_KEY);
        assertThat(error.place()).isEqualTo(Versioned.class.getName() + ".version");
    }

    @Entity
    @Table(name = "same")
    static class One {
        @Id
        long id;

        String name;
    }

    @Entity
    @Table(name = "same")
    @StarRocksTable(duplicateKey = "id")
    static class Other {
        @Id
        long id;

        @Column(name = "name")
        int number;
    }

    @Test
    void entitiesOfOneTableMustAgree() {
        Message error = Wrong.only(One.class, Other.class);
        assertThat(error.code()).isEqualTo(EntityCode.CONTRADICTION);
        assertThat(error.text()).contains("varchar(255) by " + One.class.getName() + ".name");
        assertThat(error.text()).contains("int by " + Other.class.getName() + ".number");
    }

    @Entity
    @Table(name = "elsewhere", catalog = "other_db")
    static class Elsewhere {
        @Id
        long id;
    }

    @Test
    void otherDatabasesAreLeftOut() {
        EntityModel model = Wrong.read(Elsewhere.class);
        assertThat(model.schema().objects()).isEmpty();
        assertThat(model.messages()).hasSize(1).allSatisfy(message -> {
            assertThat(message.severity()).isEqualTo(Severity.INFO);
            assertThat(message.code()).isEqualTo(EntityCode.OTHER_DATABASE);
        });
        EntitySource there = EntitySource.of(Elsewhere.class).with("hibernate.default_catalog", "other_db");
        assertThat(new HibernateSchemaReader().read(there).schema().objects()).containsOnlyKeys("elsewhere");
    }

    @Entity
    @Table(name = "in_schema", schema = "sales")
    static class InSchema {
        @Id
        long id;
    }

    @Test
    void schemasAreNotUsed() {
        EntityModel model = Wrong.read(InSchema.class);
        assertThat(model.schema().objects()).containsOnlyKeys("in_schema");
        assertThat(model.messages()).singleElement().satisfies(message -> {
            assertThat(message.severity()).isEqualTo(Severity.WARNING);
            assertThat(message.text()).startsWith("the schema sales of @Table is not used");
        });
    }
}
