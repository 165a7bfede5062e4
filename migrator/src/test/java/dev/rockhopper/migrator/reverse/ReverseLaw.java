/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.codegen.entity.EntitySourceWriter;
import dev.rockhopper.codegen.entity.EntitySources;
import dev.rockhopper.hibernate.reader.NamingPreset;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.nio.file.Path;

/** The law: sources of a schema, compiled and read, are the schema. */
final class ReverseLaw {

    private ReverseLaw() {}

    static void holds(Path folder, Schema schema, ServerProfile server, EntityOptions options) {
        EntitySources written = new EntitySourceWriter(server).write(schema, java.util.Map.of(), options);
        EntityModel read = CompiledSources.of(folder, written).read(NamingPreset.JPA);
        assertThat(read.errors().stream().map(Message::toString))
                .as("errors of the reader")
                .isEmpty();
        assertThat(SchemaDiff.between(schema, read.schema(), DiffOptions.of(server)).stream()
                        .flatMap(change -> ChangeText.lines(change).stream()))
                .as("differences")
                .isEmpty();
    }
}
