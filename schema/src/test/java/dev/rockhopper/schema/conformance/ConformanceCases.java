/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Streams the recorded answers of a real frontend ({@code conformance/README.md} says how they were made). */
public final class ConformanceCases {

    /** The group that no older frontend was asked. */
    public static final String NEWEST_ONLY = "crossed";

    /** The groups of scripts; {@code jobs}, {@code protocol} and {@code queries} have another shape, see {@link #lines}. */
    public static final List<String> GROUPS = List.of(
            "aggregates",
            "alter",
            "alter-chains",
            "alter-combos",
            "alter-partitions",
            "alter-properties",
            "alter-seq",
            "auto-increment",
            "comments",
            NEWEST_ONLY,
            "defaults",
            "distribution",
            "generated",
            "indexes",
            "key-clauses",
            "keys",
            "lifecycle",
            "materialized-views",
            "modify-type",
            "partitions",
            "properties",
            "random-tables",
            "struct-fields",
            "types",
            "views");

    /** Groups of which an older frontend answered some cases otherwise. */
    public static final List<String> OLDER_GROUPS = List.of(
            "alter",
            "alter-chains",
            "alter-combos",
            "alter-properties",
            "defaults",
            "distribution",
            "indexes",
            "key-clauses",
            "keys",
            "lifecycle",
            "materialized-views",
            "modify-type",
            "partitions",
            "properties",
            "random-tables",
            "struct-fields",
            "types",
            "views");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ConformanceCases() {}

    /** All scripts, those of the older frontend last; to be closed. */
    public static Stream<ConformanceCase> all() {
        return Stream.concat(newest(), older());
    }

    /** What the newest frontend answered; to be closed. */
    public static Stream<ConformanceCase> newest() {
        return GROUPS.stream().flatMap(group -> file(group + ".jsonl"));
    }

    /** What the older frontend answered otherwise; to be closed. */
    public static Stream<ConformanceCase> older() {
        return OLDER_GROUPS.stream().flatMap(group -> file("older/" + group + ".jsonl"));
    }

    /** The scripts of one group, newest frontend; to be closed. */
    public static Stream<ConformanceCase> group(String group) {
        return file(group + ".jsonl");
    }

    private static Stream<ConformanceCase> file(String file) {
        return lines(file).map(json -> ConformanceCase.of(file, json));
    }

    /** The lines of a file below {@code conformance/} as JSON, for example {@code protocol.jsonl}; to be closed. */
    public static Stream<JsonNode> lines(String file) {
        InputStream resource = ConformanceCases.class.getResourceAsStream("/conformance/" + file);
        if (resource == null) {
            throw new IllegalArgumentException("no recorded answers in conformance/" + file);
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
        return reader.lines().map(MAPPER::readTree).onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
