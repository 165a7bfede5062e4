/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import java.util.List;
import java.util.Objects;

/**
 * What annotated classes declare.
 *
 * @param schema as stated, objects by name; when there are errors it lacks what could not be understood
 * @param renames what was once called otherwise
 * @param messages what is wrong or worth knowing, in the order of the classes
 * @param origins which class and attribute declares what
 */
public record EntityModel(Schema schema, Renames renames, List<Message> messages, Origins origins) {

    public EntityModel {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(renames, "renames");
        messages = List.copyOf(messages);
        Objects.requireNonNull(origins, "origins");
    }

    /** This model with what the classes declare of another database. */
    public EntityModel with(String database, EntityModel other) {
        return new OtherDatabase(database, other).addedTo(this);
    }

    /** The messages that must be mended before the schema can be used. */
    public List<Message> errors() {
        return messages.stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * This model, if it has no errors.
     *
     * @throws RockhopperException with all errors at once
     */
    public EntityModel orThrow() {
        if (!errors().isEmpty()) {
            throw new RockhopperException(errors(), null);
        }
        return this;
    }
}
