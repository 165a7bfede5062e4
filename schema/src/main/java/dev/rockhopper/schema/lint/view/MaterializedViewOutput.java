/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.MaterializedViewRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.normalize.SelectItems;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Clauses of a materialized view over columns that its query gives. Only looked at when the columns of the query have a name of their
 * own, or are calls.
 * Source: FE class {@code MaterializedViewAnalyzer}.
 */
public final class MaterializedViewOutput implements MaterializedViewRule {

    /** FE class {@code FunctionSet}, {@code nonDeterministicFunctions}. */
    private static final Set<String> BY_CHANCE =
            Set.of("rand", "random", "uuid", "uuid_numeric", "uuid_v7", "uuid_v7_numeric", "sleep", "http_request");

    private static final String BLOOM = "bloom_filter_columns";

    @Override
    public void check(MaterializedView view, ServerProfile server, Findings findings) {
        if (!view.isSynchronous()) {
            names(view).ifPresent(names -> check(view, names, findings));
            determined(SqlWords.marked(view.query()), findings);
        }
    }

    private static void determined(List<String> words, Findings findings) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i + 1).equals("(")
                    && BY_CHANCE.contains(words.get(i))
                    && (i == 0 || !words.get(i - 1).equals("."))) {
                findings.error(
                        ModelCode.VIEW,
                        "The query calls " + words.get(i) + ", whose value is another one each time.",
                        "Leave it out, or compute it where the materialized view is read.");
            }
        }
    }

    private static Optional<List<String>> names(MaterializedView view) {
        if (!view.columns().isEmpty()) {
            return Optional.of(view.columns().stream().map(ViewColumn::name).toList());
        }
        return SelectList.of(view.query())
                .filter(list -> list.names().size() + calls(view.query()) == list.size())
                .map(SelectList::names);
    }

    /** Items that end with a call have its text as their name, which no clause can mean. */
    private static long calls(String query) {
        return SelectItems.of(query).orElse(List.of()).stream()
                .filter(item -> item.size() > 2 && item.get(item.size() - 1).equals(")"))
                .count();
    }

    static void check(MaterializedView view, List<String> names, Findings findings) {
        if (view.distribution().orElse(null) instanceof Distribution.Hash hash) {
            hash.columns().forEach(each -> check(each, names, "DISTRIBUTED BY", findings));
        }
        for (String each : view.properties().getOrDefault(BLOOM, "").split(",")) {
            if (!each.isBlank()) {
                check(each.strip(), names, BLOOM, findings);
            }
        }
        view.sortKey().forEach(each -> check(each, names, "ORDER BY", findings));
        for (PartitionTerm term : view.partitionBy()) {
            if (term instanceof PartitionTerm.OfColumn column) {
                check(column.name(), names, "PARTITION BY", findings);
            } else {
                truncated(((PartitionTerm.OfFunction) term).sql())
                        .ifPresent(column -> check(column, names, "PARTITION BY", findings));
            }
        }
    }

    /** What {@code date_trunc('unit', x)} truncates, if it is one word. */
    private static Optional<String> truncated(String sql) {
        List<String> words = SqlWords.of(sql);
        return words.size() == 6 && words.get(0).equals("date_trunc") ? Optional.of(words.get(4)) : Optional.empty();
    }

    private static void check(String name, List<String> names, String clause, Findings findings) {
        if (!Names.contains(names, name)) {
            findings.error(
                    ModelCode.UNKNOWN_COLUMN,
                    clause + " names the column " + name + ", which the query does not give.",
                    Suggestion.remedy(name, names));
        }
    }
}
