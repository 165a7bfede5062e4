/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.EntityCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.junit.jupiter.api.Test;

/** Mappings for which no session factory can be built. */
class RefusedMappingTest {

    /** Hibernate refuses boxed characters only while it builds the session factory. */
    @Entity(name = "Boxed")
    static class Boxed {
        @Id
        long id;

        Character[] letters;
    }

    @Test
    void theReasonIsReportedThoughTheServicesAreGone() {
        EntityModel model = new HibernateSchemaReader().read(EntitySource.of(Boxed.class));
        assertThat(model.messages()).hasSize(1);
        assertThat(model.messages().get(0).code()).isEqualTo(EntityCode.MAPPING_REFUSED);
        assertThat(model.messages().get(0).text()).contains("Boxed.letters uses a wrapper type");
    }
}
