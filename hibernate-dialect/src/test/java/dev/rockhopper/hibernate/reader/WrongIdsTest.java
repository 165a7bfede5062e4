/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.junit.jupiter.api.Test;

/** Ids that StarRocks cannot generate, and entities without one. */
class WrongIdsTest {

    @Entity
    static class Identity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @Entity
    static class Sequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;
    }

    @Entity
    static class TableNumbers {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;
    }

    @Entity
    static class Automatic {
        @Id
        @GeneratedValue
        Long id;
    }

    @Test
    void idsThatTheDatabaseWouldGenerate() {
        assertThat(Wrong.errors(Identity.class, Sequence.class, TableNumbers.class, Automatic.class))
                .extracting(error -> error.code() + " " + error.place())
                .containsExactlyInAnyOrder(
                        "GENERATED_ID " + Identity.class.getName() + ".id",
                        "GENERATED_ID " + Sequence.class.getName() + ".id",
                        "GENERATED_ID " + TableNumbers.class.getName() + ".id",
                        "GENERATED_ID " + Automatic.class.getName() + ".id");
    }

    @Entity
    static class Hidden {
        @Id
        @GeneratedValue(generator = "numbers")
        @org.hibernate.annotations.GenericGenerator(
                name = "numbers",
                type = org.hibernate.id.enhanced.SequenceStyleGenerator.class)
        Long id;
    }

    @Test
    void tablesOfOtherGeneratorsAreFound() {
        Message error = Wrong.only(Hidden.class);
        assertThat(error.code()).isEqualTo(EntityCode.GENERATED_ID);
        assertThat(error.text()).contains("table");
    }

    @Entity
    static class NoId {
        String name;
    }

    @Test
    void noIdIsRefusedByHibernate() {
        Message error = Wrong.only(NoId.class);
        assertThat(error.code()).isEqualTo(EntityCode.MAPPING_REFUSED);
        assertThat(error.text()).contains(NoId.class.getName());
    }
}
