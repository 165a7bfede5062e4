/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import java.util.List;

/**
 * What a database holds.
 *
 * @param schema as the server shows it, not normalised
 * @param inactive names of materialized views that the server has set inactive
 * @param messages what could not be understood or may be hidden
 */
public record LiveSchema(Schema schema, List<String> inactive, List<Message> messages) {

    public LiveSchema {
        inactive = List.copyOf(inactive);
        messages = List.copyOf(messages);
    }
}
