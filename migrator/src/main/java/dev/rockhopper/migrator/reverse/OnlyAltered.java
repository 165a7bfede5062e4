/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.ReverseCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Set;

/**
 * Properties and indexes that ALTER made and CREATE refuses: entities and dumps of them are refused, too, so that people must know what to do.
 * Source: recorded answers, for example {@code partition_refresh_number} of a materialized view without partitions.
 */
public final class OnlyAltered {

    private static final Set<MessageCode> CODES = Set.of(ModelCode.PROPERTY, ModelCode.INDEX);

    private OnlyAltered() {}

    /** A warning for each. */
    public static List<Message> in(Schema schema, ServerProfile server) {
        return schema.objects().values().stream()
                .flatMap(object -> Linter.lint(object, server).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR && CODES.contains(finding.code()))
                        .map(finding -> warning(object, finding)))
                .toList();
    }

    private static Message warning(SchemaObject object, Message finding) {
        return Message.warning(
                ReverseCode.ONLY_ALTERED,
                finding.place(),
                "ALTER could make it, CREATE would not: " + finding.text(),
                "Remove it in the database, or leave it out: --ignore-properties " + object.name()
                        + ".PROPERTY, or --exclude " + object.name());
    }
}
