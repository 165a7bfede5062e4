/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.diff.Fingerprint;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A change of a schema with the plan that is right for it, as text.
 *
 * <pre>
 * == title
 * server 3.5.0 shared-data | rename column t.new old | rename table new old | rebuild t | keep-old | replace t.c | partitions | stated | way-back
 * -- before
 * -- after
 * -- plan
 * </pre>
 *
 * @param title unique in its file
 * @param settings the lines below the title
 * @param before DDL of the schema as it is
 * @param after DDL of the wanted schema
 * @param plan the expected plan in the form of {@link PlanText}
 */
record Scenario(String title, List<String> settings, String before, String after, String plan) {

    private static final ServerProfile NEWEST = new ServerProfile(ServerVersion.NEWEST, RunMode.SHARED_NOTHING);

    PlanOptions options() {
        PlanOptions options = PlanOptions.of(server());
        for (String line : settings) {
            String[] words = line.split(" ");
            options = switch (words[0]) {
                case "rebuild" -> options.withRebuild(Set.of(words[1]));
                case "keep-old" -> options.withKeepOldTables(true);
                case "replace" -> options.withReplaceColumns(Set.of(words[1]));
                case "size" ->
                    options.withSizes(
                            Map.of(words[1], new TableSize(Long.parseLong(words[2]), Long.parseLong(words[3]))));
                default -> options;
            };
        }
        return options;
    }

    ServerProfile server() {
        for (String line : settings) {
            String[] words = line.split(" ");
            if (words[0].equals("server")) {
                RunMode mode = words.length > 2 && words[2].equals("shared-data")
                        ? RunMode.SHARED_DATA
                        : RunMode.SHARED_NOTHING;
                return new ServerProfile(ServerVersion.parse(words[1]), mode);
            }
        }
        return NEWEST;
    }

    Renames renames() {
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        for (String line : settings) {
            String[] words = line.split(" ");
            if (line.startsWith("rename table ")) {
                tables.put(words[2], words[3]);
            } else if (line.startsWith("rename column ")) {
                int dot = words[2].indexOf('.');
                columns.computeIfAbsent(words[2].substring(0, dot), ignored -> new LinkedHashMap<>())
                        .put(words[2].substring(dot + 1), words[3]);
            }
        }
        return new Renames(tables, columns);
    }

    /** Fingerprints of views whose wanted query was applied before ({@code applied v}). */
    Map<String, Fingerprint> applied(Schema after) {
        Map<String, Fingerprint> fingerprints = new LinkedHashMap<>();
        for (String line : settings) {
            if (line.startsWith("applied ")) {
                String name = line.substring("applied ".length());
                SchemaObject object = after.object(name).orElseThrow();
                String query = object instanceof View view ? view.query() : ((MaterializedView) object).query();
                fingerprints.put(name, Fingerprint.of(query));
            }
        }
        return fingerprints;
    }

    /** The prefix of objects that are not managed ({@code exclude tmp_}). */
    Optional<String> excluded() {
        return settings.stream()
                .filter(line -> line.startsWith("exclude "))
                .map(line -> line.substring("exclude ".length()))
                .findFirst();
    }

    boolean managesPartitions() {
        return settings.contains("partitions");
    }

    Scenario withPlan(String changed) {
        return new Scenario(title, settings, before, after, changed);
    }
}
