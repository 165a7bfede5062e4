/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ReverseCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Finds names that the application's naming strategy would change, however they are stated. */
final class WritableNames {

    private WritableNames() {}

    static List<Message> check(Schema schema, EntityOptions options) {
        List<Message> messages = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            check(object.name(), object.name(), options, messages);
            if (object instanceof Table table) {
                table.columnNames().forEach(column -> check(column, object.name() + "." + column, options, messages));
            }
        }
        return messages;
    }

    private static void check(String name, String place, EntityOptions options, List<Message> messages) {
        if (!options.naming().canState(name)) {
            messages.add(Message.warning(
                    ReverseCode.NAME_CHANGES,
                    place,
                    "The naming strategy " + options.naming().name().toLowerCase(java.util.Locale.ROOT)
                            + " changes this name: the entity will mean another object.",
                    "Use the naming jpa, or rename the object in the database."));
        }
    }
}
