/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.migrator.config.ServerSettings;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code jdbc:…}: databases of a live server.
 *
 * @param settings how to reach it
 * @param visibility which objects count
 */
public record LiveSource(ServerSettings settings, Visibility visibility) implements SchemaSource {

    @Override
    public SourceContent read() {
        try (ServerSession session = ServerSession.open(settings)) {
            Map<String, Schema> databases = new LinkedHashMap<>();
            List<Message> messages = new ArrayList<>();
            session.readAll().forEach((database, live) -> {
                databases.put(database, visibility.of(session.restored(live.schema(), visibility.books())));
                messages.addAll(live.messages());
            });
            messages.addAll(session.limitsOfSight(session.databases()));
            return new SourceContent(
                    databases, Renames.NONE, messages, Optional.of(session.profile()), Optional.of(session.address()));
        }
    }
}
