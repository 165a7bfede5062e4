/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.ddl.QualifiedQuery;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import java.util.Collection;
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

    /** Several databases as one, seen from {@code own}: the objects of the others are called by the names of their databases, too. */
    public static LiveSchema join(String own, Collection<LiveSchema> databases) {
        return new LiveSchema(
                QualifiedQuery.join(
                        own, databases.stream().map(LiveSchema::schema).toList()),
                databases.stream()
                        .flatMap(each -> each.inactive().stream().map(view -> seenFrom(own, each, view)))
                        .toList(),
                databases.stream().flatMap(each -> each.messages().stream()).toList());
    }

    private static String seenFrom(String own, LiveSchema live, String view) {
        String database = live.schema().database();
        return database.equals(own) ? view : ForeignNames.in(database, view);
    }
}
