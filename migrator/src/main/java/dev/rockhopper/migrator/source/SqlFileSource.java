/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.OtherStatement;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code file:x.sql}: the schema that a script of DDL leaves in an empty database, or in several when it says {@code USE}.
 *
 * @param file the script
 * @param visibility which objects count
 */
public record SqlFileSource(Path file, Visibility visibility) implements SchemaSource {

    private static final Set<String> DDL = Set.of("CREATE", "ALTER", "DROP");

    @Override
    public SourceContent read() {
        Schema nameless = Schema.empty();
        Schema schema = Schema.empty();
        for (ParsedStatement each : statements()) {
            if (each.statement() instanceof DatabaseStatement.Use use) {
                boolean first = schema.database().isEmpty();
                nameless = first ? Databases.split(schema).get("") : nameless;
                schema = Databases.of(
                        use.name().name(), named(Databases.split(schema).values()));
            }
            schema = apply(schema, each);
        }
        Map<String, Schema> databases = new LinkedHashMap<>();
        List.of(nameless, schema).forEach(each -> databases.putAll(Databases.split(each)));
        if (databases.values().stream().anyMatch(each -> !each.objects().isEmpty())) {
            databases.values().removeIf(each -> each.objects().isEmpty());
        }
        return SourceContent.stated(visibility.ofEach(databases), Renames.NONE, List.of());
    }

    private static List<Schema> named(Collection<Schema> schemas) {
        return schemas.stream().filter(each -> !each.database().isEmpty()).toList();
    }

    private List<ParsedStatement> statements() {
        try {
            return DdlParser.parseScript(SourceFiles.text(file));
        } catch (RockhopperException e) {
            throw inFile(e, "");
        }
    }

    private Schema apply(Schema before, ParsedStatement each) {
        if (each.statement() instanceof OtherStatement other && isUnknownDdl(other)) {
            throw new RockhopperException(Message.error(
                    DdlCode.SYNTAX_ERROR,
                    file + ":" + each.line(),
                    "The statement is not understood, so nobody knows what it does to the schema.",
                    "Correct it, or remove it from the file if it is about something else."));
        }
        try {
            return SchemaFold.apply(before, each.statement());
        } catch (RockhopperException e) {
            throw inFile(e, ":" + each.line());
        }
    }

    /** A mistyped CREATE must not look like an object that is not wanted; grants and loads change no schema. */
    private static boolean isUnknownDdl(OtherStatement other) {
        String word = other.sql().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        return other.kind() == OtherStatement.Kind.UNKNOWN && DDL.contains(word);
    }

    private RockhopperException inFile(RockhopperException e, String line) {
        return new RockhopperException(
                e.messages().stream().map(message -> inFile(message, line)).toList(), e);
    }

    private Message inFile(Message message, String line) {
        String place = line.isEmpty() ? ":" + message.place() : line + " " + message.place();
        return new Message(message.code(), message.severity(), file + place, message.text(), message.remedy());
    }
}
