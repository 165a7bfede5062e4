/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.source.SourceContent;
import dev.rockhopper.schema.ddl.QualifiedQuery;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.normalize.ServerFilled;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Set;

/** Compares two sources. */
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
     * name, and one that is missing counts as empty. A database without a name is the first one of the other source.
     *
     * <p>Several databases make one plan, in which what lies outside of the first one is named with its database.
     */
    public Comparison compare(SourceContent from, SourceContent to) {
        ServerProfile server = from.server().or(to::server).orElse(assumed);
        DiffOptions options = DiffOptions.of(server).withRenames(to.renames());
        boolean single = from.databases().size() == 1 && to.databases().size() == 1;
        String own = own(from.databases().keySet(), to.databases().keySet());
        Schema actual = single ? only(from) : joined(from, own);
        Schema desired = single ? only(to) : joined(to, own);
        DiffOptions known = to.isLive() ? options.withBase(ServerFilled.facts(actual)) : options;
        return Comparison.of(actual, wished(desired, actual, from, to), known, rebuild);
    }

    /** The database that is meant where a source names none: one that only the other source names. */
    private static String own(Set<String> from, Set<String> to) {
        if (!from.contains("") && !to.contains("")) {
            return to.iterator().next();
        }
        Set<String> named = from.contains("") ? to : from;
        Set<String> nameless = from.contains("") ? from : to;
        return named.stream()
                .filter(name -> !nameless.contains(name))
                .findFirst()
                .orElse("");
    }

    private static Schema joined(SourceContent content, String own) {
        List<Schema> schemas = content.databases().values().stream()
                .map(each -> each.database().isEmpty() ? each.inDatabase(own) : each)
                .toList();
        return QualifiedQuery.join(own, schemas);
    }

    /** Of what is wanted, only what was wished: a server fills in the rest, and so does who writes its answers into a file. */
    private static Schema wished(Schema desired, Schema actual, SourceContent from, SourceContent to) {
        if (from.isLive() && to.isLive()) {
            return from.address().equals(to.address()) ? desired : ServerFilled.withoutClusterSettings(desired);
        }
        if (to.isLive()) {
            return ServerFilled.without(desired, actual);
        }
        return from.isLive() ? desired : ServerFilled.withoutDefaults(desired, actual);
    }

    private static Schema only(SourceContent content) {
        return content.databases().values().iterator().next();
    }
}
