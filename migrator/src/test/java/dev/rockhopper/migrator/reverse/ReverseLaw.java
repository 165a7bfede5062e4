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

/** The law: sources of a schema, compiled and read by either reader, are the schema. */
final class ReverseLaw {

    private ReverseLaw() {}

    /** As Hibernate reads them. */
    static void holds(Path folder, Schema schema, ServerProfile server, EntityOptions options) {
        asHibernateReads(CompiledSources.of(folder, written(schema, server, options), false), schema, server);
    }

    /** As both readers read them; the compiler plugin thinks of the newest server, and knows more than half of the objects. */
    static void holdsForBoth(Path folder, Schema schema, EntityOptions options) {
        holdsForBoth(folder, schema, options, schema.objects().size() / 2 + 1);
    }

    /** The same; {@code leastKnown} is how many objects the compiler plugin must know wholly. */
    static void holdsForBoth(Path folder, Schema schema, EntityOptions options, int leastKnown) {
        ServerProfile server = ServerProfile.NEWEST;
        CompiledSources compiled = CompiledSources.of(folder, written(schema, server, options), true);
        asHibernateReads(compiled, schema, server);
        Schema known = compiled.model().schema();
        assertSame("as the compiler plugin reads it", only(known, schema), known, server);
        assertThat(known.objects()).as("what the compiler plugin knows wholly").hasSizeGreaterThanOrEqualTo(leastKnown);
    }

    private static EntitySources written(Schema schema, ServerProfile server, EntityOptions options) {
        return new EntitySourceWriter(server).write(schema, java.util.Map.of(), options);
    }

    private static void asHibernateReads(CompiledSources compiled, Schema schema, ServerProfile server) {
        EntityModel read = compiled.read(NamingPreset.JPA);
        assertThat(read.errors().stream().map(Message::toString))
                .as("errors of the reader")
                .isEmpty();
        assertSame("as Hibernate reads it", schema, read.schema(), server);
    }

    /** What the plugin leaves to Hibernate, with a note, it says nothing about. */
    private static Schema only(Schema known, Schema schema) {
        return schema.withObjects(schema.objects().values().stream()
                .filter(object -> known.object(object.name()).isPresent())
                .toList());
    }

    private static void assertSame(String what, Schema schema, Schema read, ServerProfile server) {
        assertThat(SchemaDiff.between(schema, read, DiffOptions.of(server)).stream()
                        .flatMap(change -> ChangeText.lines(change).stream()))
                .as(what)
                .isEmpty();
    }
}
