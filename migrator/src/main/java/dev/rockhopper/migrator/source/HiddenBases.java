/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.plan.order.References;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What views read and the server does not list, because the user has no right on it: it is there, and only its name is known. Source:
 * {@code SHOW CREATE} of what is hidden is refused with code 5203, of what is not there as unknown.
 */
public final class HiddenBases {

    private final Connection connection;
    private final Map<String, LiveSchema> databases;
    private final Map<String, Map<String, String>> readers = new TreeMap<>();

    private HiddenBases(Connection connection, Map<String, LiveSchema> databases) {
        this.connection = connection;
        this.databases = databases;
    }

    /** The databases with what is hidden in them as unmanaged objects, and a warning for each. */
    static Map<String, LiveSchema> in(Connection connection, Map<String, LiveSchema> databases) {
        HiddenBases bases = new HiddenBases(connection, databases);
        databases.forEach((name, live) -> bases.look(live.schema().inDatabase(name)));
        Map<String, LiveSchema> all = new LinkedHashMap<>();
        databases.forEach((name, live) -> all.put(name, bases.with(name, live)));
        return all;
    }

    /** Whether an object that the server does not list exists. */
    public static boolean isHidden(Connection connection, String database, String name) {
        try (Statement statement = connection.createStatement()) {
            statement
                    .executeQuery("SHOW CREATE TABLE " + Sql.name(database) + "." + Sql.name(name))
                    .close();
            return false;
        } catch (SQLException e) {
            return ServerErrors.isAccessDenied(e);
        }
    }

    private void look(Schema schema) {
        for (SchemaObject object : schema.objects().values()) {
            if (!(object instanceof Table)) {
                References.of(object, schema.database()).forEach(base -> look(schema.database(), object, base));
            }
        }
    }

    private void look(String own, SchemaObject reader, String base) {
        String database = ForeignNames.database(base).orElse(own);
        String name = ForeignNames.bare(base);
        LiveSchema live = databases.get(database);
        Map<String, String> known = readers.computeIfAbsent(database, each -> new TreeMap<>());
        if (live != null
                && !isListed(live.schema(), name)
                && !known.containsKey(name)
                && isHidden(connection, database, name)) {
            known.put(name, own.equals(database) ? reader.name() : own + "." + reader.name());
        }
    }

    private static boolean isListed(Schema schema, String name) {
        return schema.object(name).isPresent()
                || schema.unmanaged().stream().anyMatch(each -> each.name().equals(name));
    }

    private LiveSchema with(String database, LiveSchema live) {
        Map<String, String> hidden = readers.getOrDefault(database, Map.of());
        if (hidden.isEmpty()) {
            return live;
        }
        List<UnmanagedObject> unmanaged = new ArrayList<>(live.schema().unmanaged());
        List<Message> messages = new ArrayList<>(live.messages());
        hidden.forEach((name, reader) -> {
            unmanaged.add(new UnmanagedObject(name, "the user has no right on it"));
            messages.add(warning(database, name, reader));
        });
        Schema schema = live.schema();
        return new LiveSchema(new Schema(schema.database(), schema.objects(), unmanaged), live.inactive(), messages);
    }

    private static Message warning(String database, String name, String reader) {
        return Message.warning(
                ServerCode.NO_RIGHTS,
                database + "." + name,
                "It exists, " + reader
                        + " reads it, and the server does not show it to this user, who has no right on it.",
                "GRANT SELECT ON TABLE (VIEW, MATERIALIZED VIEW) " + Sql.name(database) + "." + Sql.name(name)
                        + " TO USER …");
    }
}
