/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.Message;
import java.util.List;

/** Reads classes of which something is wrong. */
final class Wrong {

    private Wrong() {}

    static EntityModel read(Class<?>... classes) {
        return new HibernateSchemaReader().read(EntitySource.of(classes));
    }

    static List<Message> errors(Class<?>... classes) {
        return read(classes).errors();
    }

    static Message only(Class<?>... classes) {
        assertThat(errors(classes)).hasSize(1);
        return errors(classes).get(0);
    }
}
