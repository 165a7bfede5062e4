/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a source holds.
 *
 * @param databases schemas by the name of the database; the name is empty when the source names none
 * @param renames what was once called otherwise
 * @param messages warnings about the source
 * @param server the server it is from
 * @param address where that server is, without the database
 */
public record SourceContent(
        Map<String, Schema> databases,
        Renames renames,
        List<Message> messages,
        Optional<ServerProfile> server,
        Optional<String> address) {

    public SourceContent {
        databases = Collections.unmodifiableMap(new LinkedHashMap<>(databases));
        messages = List.copyOf(messages);
    }

    /** One schema that is stated, not live. */
    static SourceContent stated(Schema schema) {
        return stated(Map.of(schema.database(), schema), Renames.NONE, List.of());
    }

    /** Schemas that are stated, not live. */
    static SourceContent stated(Map<String, Schema> databases, Renames renames, List<Message> messages) {
        return new SourceContent(databases, renames, messages, Optional.empty(), Optional.empty());
    }

    /** Whether the schemas are those of a running server. */
    public boolean isLive() {
        return server.isPresent();
    }
}
