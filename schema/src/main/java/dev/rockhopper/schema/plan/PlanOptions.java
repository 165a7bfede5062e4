/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a planner may do, and for which server.
 *
 * @param server the server that will run the plan
 * @param rebuild names of tables that may be built anew when no ALTER does; {@code *} stands for all
 * @param keepOldTables whether a rebuild leaves the old table under its temporary name
 * @param replaceColumns columns ({@code table.column}, column without case) that may be dropped and added anew, with the loss of their data
 * @param sizes sizes of tables by name, for messages; may be empty
 */
public record PlanOptions(
        ServerProfile server,
        Set<String> rebuild,
        boolean keepOldTables,
        Set<String> replaceColumns,
        Map<String, TableSize> sizes) {

    /** Stands for every table in {@link #rebuild}. */
    public static final String ALL = "*";

    public PlanOptions {
        Objects.requireNonNull(server, "server");
        rebuild = Set.copyOf(rebuild);
        replaceColumns = Set.copyOf(replaceColumns);
        sizes = Map.copyOf(sizes);
    }

    /** Nothing but ALTERs. */
    public static PlanOptions of(ServerProfile server) {
        return new PlanOptions(server, Set.of(), false, Set.of(), Map.of());
    }

    public PlanOptions withRebuild(Set<String> tables) {
        return new PlanOptions(server, tables, keepOldTables, replaceColumns, sizes);
    }

    public PlanOptions withKeepOldTables(boolean keep) {
        return new PlanOptions(server, rebuild, keep, replaceColumns, sizes);
    }

    public PlanOptions withReplaceColumns(Set<String> columns) {
        return new PlanOptions(server, rebuild, keepOldTables, columns, sizes);
    }

    public PlanOptions withSizes(Map<String, TableSize> known) {
        return new PlanOptions(server, rebuild, keepOldTables, replaceColumns, known);
    }

    /** What the server can do. */
    public Capabilities capabilities() {
        return new Capabilities(server);
    }

    /** Whether a table may be built anew. */
    public boolean mayRebuild(String table) {
        return rebuild.contains(ForeignNames.shown(table)) || rebuild.contains(ALL);
    }

    /** Whether a column may be dropped and added anew. */
    public boolean mayReplace(String table, String column) {
        String prefix = ForeignNames.shown(table) + ".";
        return replaceColumns.stream()
                .anyMatch(each -> each.startsWith(prefix) && Names.same(each.substring(prefix.length()), column));
    }
}
