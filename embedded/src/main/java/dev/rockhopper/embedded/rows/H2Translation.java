/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.query.SqlRewriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a statement of StarRocks into one of H2 and notes which tables of {@code information_schema} it reads. */
final class H2Translation implements SqlRewriter.Target {
    private static final String INFORMATION_SCHEMA = "information_schema";
    private static final Map<String, String> FUNCTIONS = Map.of(
            "group_concat", "LISTAGG",
            "ifnull", "COALESCE",
            "sleep", RowStore.SLEEP,
            "ndv", "COUNT",
            "approx_count_distinct", "COUNT",
            "substr", "SUBSTRING",
            "ucase", "UPPER",
            "lcase", "LOWER",
            "assert_true", RowStore.ASSERT_TRUE);

    private final Catalog catalog;
    private final SessionFacts facts;
    private final Set<String> infoTables = new LinkedHashSet<>();
    private boolean refersToObjects;

    H2Translation(Catalog catalog, SessionFacts facts) {
        this.catalog = catalog;
        this.facts = facts;
    }

    String translate(String sql) {
        return SqlRewriter.rewrite(sql, this);
    }

    /** Names of the tables of {@code information_schema} that the statement reads. */
    Set<String> infoTables() {
        return infoTables;
    }

    /** Whether the statement may name tables or views of users. */
    boolean refersToObjects() {
        return refersToObjects;
    }

    private void refer(String database, String name) {
        refersToObjects |=
                catalog.database(database).flatMap(each -> each.object(name)).isPresent();
    }

    @Override
    public Optional<String> name(List<String> parts, boolean call) {
        List<String> path =
                parts.size() > 1 && parts.get(0).equals(Catalog.NAME) ? parts.subList(1, parts.size()) : parts;
        if (path.size() > 1 && path.get(0).equalsIgnoreCase(INFORMATION_SCHEMA)) {
            return Optional.of(info(path));
        }
        if (!call) {
            refer(facts.database(), path.get(0));
        }
        if (path.size() > 1 && catalog.database(path.get(0)).isPresent()) {
            refer(path.get(0), path.get(1));
            return Optional.of(joined(path));
        }
        return path.size() == parts.size() ? Optional.empty() : Optional.of(joined(path));
    }

    private String info(List<String> path) {
        String table = path.get(1).toLowerCase(Locale.ROOT);
        infoTables.add(table);
        StringBuilder text = new StringBuilder(RowStore.quoted(RowStore.INFO_SCHEMA) + "." + RowStore.quoted(table));
        path.subList(2, path.size()).forEach(each -> text.append('.').append(RowStore.quoted(each)));
        return text.toString();
    }

    private static String joined(List<String> path) {
        return String.join(".", path.stream().map(RowStore::quoted).toList());
    }

    @Override
    public String quoted(String name) {
        return RowStore.quoted(name);
    }

    @Override
    public String variable(String text) {
        return facts.variable(text);
    }

    @Override
    public Optional<String> emptyCall(String function) {
        return facts.function(function.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<String> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name.toLowerCase(Locale.ROOT)));
    }
}
