/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario of a text file: {@code === title}, options ({@code version 3.5.0}, {@code shared-data}, {@code partitions}, {@code rename a to b},
 * {@code rename t.a to b}), then the parts {@code --- before}, {@code --- after}, perhaps {@code --- base}, and {@code --- changes}, where
 * {@code ? } marks a likely rename.
 */
record DiffScenario(String title, List<String> options, Map<String, List<String>> parts) {

    static List<DiffScenario> read(Path file) throws IOException {
        List<DiffScenario> scenarios = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("=== ")) {
                part = new ArrayList<>();
                scenarios.add(new DiffScenario(line.substring(4), part, new HashMap<>()));
            } else if (line.startsWith("--- ")) {
                part = new ArrayList<>();
                scenarios.get(scenarios.size() - 1).parts.put(line.substring(4), part);
            } else if (!line.isBlank()) {
                part.add(line);
            }
        }
        return scenarios;
    }

    List<String> expected() {
        return parts.getOrDefault("changes", List.of());
    }

    List<String> actual() {
        DiffOptions diffOptions = diffOptions();
        if (parts.containsKey("base")) {
            diffOptions = diffOptions.withBase(schema("base"));
        }
        Difference difference = SchemaDiff.compare(schema("before").inDatabase("db"), schema("after"), diffOptions);
        List<String> lines = new ArrayList<>(ChangeText.lines(difference.changes()));
        difference
                .likelyRenames()
                .forEach(rename -> lines.add("? "
                        + rename.table().map(table -> table + '.').orElse("") + rename.from() + " to " + rename.to()));
        difference.problems().forEach(problem -> lines.add("! " + problem));
        return lines;
    }

    private DiffOptions diffOptions() {
        ServerVersion version = ServerVersion.NEWEST;
        RunMode mode = RunMode.SHARED_NOTHING;
        Map<String, String> tables = new HashMap<>();
        Map<String, Map<String, String>> columns = new HashMap<>();
        boolean partitions = false;
        for (String option : options) {
            String[] words = option.split(" ");
            switch (words[0]) {
                case "version" -> version = ServerVersion.parse(words[1]);
                case "shared-data" -> mode = RunMode.SHARED_DATA;
                case "partitions" -> partitions = true;
                case "rename" -> rename(words[1], words[3], tables, columns);
                default -> throw new IllegalArgumentException("unknown option: " + option);
            }
        }
        DiffOptions result = DiffOptions.of(new ServerProfile(version, mode)).withRenames(new Renames(tables, columns));
        return partitions ? result.withManagedPartitions() : result;
    }

    private static void rename(
            String from, String to, Map<String, String> tables, Map<String, Map<String, String>> columns) {
        int dot = from.indexOf('.');
        if (dot < 0) {
            tables.put(to, from);
        } else {
            columns.computeIfAbsent(from.substring(0, dot), key -> new HashMap<>())
                    .put(to, from.substring(dot + 1));
        }
    }

    private Schema schema(String part) {
        String sql = String.join("\n", parts.getOrDefault(part, List.of()));
        return Schema.of(
                DdlParser.parseScript(sql).stream().map(DiffScenario::created).toList());
    }

    private static SchemaObject created(ParsedStatement parsed) {
        if (parsed.statement() instanceof CreateTable create) {
            return create.table();
        }
        return parsed.statement() instanceof CreateView create
                ? create.view()
                : ((CreateMaterializedView) parsed.statement()).view();
    }
}
