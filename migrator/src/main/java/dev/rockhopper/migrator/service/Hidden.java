/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.source.HiddenBases;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Objects that exist and that the server does not list, because the user has no right on them: it would look as if they were gone. Source:
 * {@code ShowExecutor} lists only what the user has some right on; {@code SHOW CREATE} of what is hidden is refused with code 5203, of what
 * is not there as unknown.
 *
 * @param messages an error for each, by the name of the object
 */
record Hidden(Map<String, Message> messages) {

    /** Of the objects that should be there and are not listed. */
    static Hidden of(DatabaseSession session, Schema live, Schema expected) {
        Map<String, Message> hidden = new LinkedHashMap<>();
        for (SchemaObject object : expected.objects().values()) {
            if (live.object(object.name()).isEmpty() && isRefused(session, object)) {
                hidden.put(object.name(), message(session, object));
            }
        }
        return new Hidden(hidden);
    }

    /** A schema without them: nothing is known of them. */
    Schema without(Schema schema) {
        return schema.withObjects(schema.objects().values().stream()
                .filter(object -> !messages.containsKey(object.name()))
                .toList());
    }

    private static boolean isRefused(DatabaseSession session, SchemaObject object) {
        return HiddenBases.isHidden(
                session.server().connection(),
                ForeignNames.database(object.name()).orElse(session.database()),
                ForeignNames.bare(object.name()));
    }

    private static Message message(DatabaseSession session, SchemaObject object) {
        String kind =
                object instanceof Table ? "TABLE" : object instanceof MaterializedView ? "MATERIALIZED VIEW" : "VIEW";
        String user = session.user().map(Sql::string).orElse("<user>");
        return Message.error(
                ServerCode.NO_RIGHTS,
                ForeignNames.shown(object.name()),
                "It exists, and the server does not show it to this user, who has no right on it.",
                "GRANT SELECT ON " + kind + " " + qualified(session, object) + " TO USER " + user + ";");
    }

    private static String qualified(DatabaseSession session, SchemaObject object) {
        Optional<String> other = ForeignNames.database(object.name());
        return Sql.name(other.orElse(session.database())) + "." + Sql.name(ForeignNames.bare(object.name()));
    }
}
