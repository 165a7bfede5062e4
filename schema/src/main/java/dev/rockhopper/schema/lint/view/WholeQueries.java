/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.QueryRule;
import dev.rockhopper.schema.message.ModelCode;
import java.util.List;
import java.util.Set;

/** Queries that stop in the middle: after a word that the grammar of the server lets nothing end with. Source: FE grammar {@code StarRocks.g4}. */
public final class WholeQueries implements QueryRule {

    private static final Set<String> UNFINISHED = Set.of(
            "select",
            "from",
            "where",
            "by",
            "having",
            "and",
            "or",
            "not",
            "on",
            "using",
            "join",
            "union",
            "intersect",
            "except",
            "limit",
            "as",
            "in",
            "like",
            "between",
            ",",
            "+",
            "-",
            "/",
            "=",
            "<",
            ">",
            "(",
            ".");

    @Override
    public void check(List<String> words, Findings findings) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (UNFINISHED.contains(last)) {
            findings.error(
                    ModelCode.VIEW,
                    "The query is not whole: something is missing after " + last + ".",
                    "Complete it, or take the word away.");
        }
    }
}
