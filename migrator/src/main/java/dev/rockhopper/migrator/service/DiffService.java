/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.source.SourceContent;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.normalize.ServerFilled;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two sources, database by database. */
public final class DiffService {

    private final ServerProfile assumed;
    private final Set<String> rebuild;

    /**
     * A service.
     *
     * @param assumed the server to plan for when neither source is a live one
     * @param rebuild names of tables that may be built anew when no ALTER does; {@code *} for all
     */
    public DiffService(ServerProfile assumed, Set<String> rebuild) {
        this.assumed = assumed;
        this.rebuild = Set.copyOf(rebuild);
    }

    /**
     * What leads from one source to the other. A single database is compared with a single one, whatever their names; several are paired by
     * name, and one that is missing counts as empty.
     */
    public List<Comparison> compare(SourceContent from, SourceContent to) {
        ServerProfile server = from.server().or(to::server).orElse(assumed);
        DiffOptions options = DiffOptions.of(server).withRenames(to.renames());
        if (from.databases().size() == 1 && to.databases().size() == 1) {
            return List.of(Comparison.of(only(from), wished(only(to), only(from), from, to), options, rebuild));
        }
        TreeSet<String> names = new TreeSet<>(from.databases().keySet());
        names.addAll(to.databases().keySet());
        List<Comparison> comparisons = new ArrayList<>();
        for (String name : names) {
            Schema actual = schema(from.databases(), name);
            Schema desired = wished(schema(to.databases(), name), actual, from, to);
            comparisons.add(Comparison.of(actual, desired, options, rebuild));
        }
        return comparisons;
    }

    /** A live database as what is wanted wishes only what its server did not fill in. */
    private static Schema wished(Schema desired, Schema actual, SourceContent from, SourceContent to) {
        if (!to.isLive() || from.address().equals(to.address())) {
            return desired;
        }
        return from.isLive() ? ServerFilled.withoutClusterSettings(desired) : ServerFilled.without(desired, actual);
    }

    private static Schema only(SourceContent content) {
        return content.databases().values().iterator().next();
    }

    private static Schema schema(Map<String, Schema> databases, String name) {
        return databases.getOrDefault(name, Schema.empty().inDatabase(name));
    }
}
