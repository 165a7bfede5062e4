/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.view;

import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises a query in the text that an old server made of it: all names qualified and quoted, AS and brackets added. It looks away where it
 * cannot know better, and is only asked when nothing is remembered of the query. Source: FE class {@code AstToSQLBuilder}.
 */
final class RewrittenQuery {

    private static final Set<String> ADDED = Set.of("as", "asc", "(", ")", ";");

    private RewrittenQuery() {}

    /** Whether a text looks as if a server had written it: all tables qualified, and quoted. */
    static boolean isOneOf(String shown) {
        Set<ObjectName> tables = TableReferences.of(shown);
        return !tables.isEmpty()
                && shown.contains("`.`")
                && tables.stream().allMatch(name -> name.database().isPresent());
    }

    /** Whether the shown text can be what the server made of the written one. */
    static boolean same(String shown, String written) {
        return tables(shown).equals(tables(written)) && bare(shown).equals(bare(written));
    }

    private static Set<String> tables(String query) {
        return TableReferences.of(query).stream().map(ObjectName::name).collect(Collectors.toSet());
    }

    /** The words without what the server adds; of {@code a.b.c} the last part. */
    private static List<String> bare(String query) {
        List<String> result = new ArrayList<>();
        for (String word : SqlWords.of(query)) {
            int last = result.size() - 1;
            if (word.equals(".") && last >= 0) {
                result.remove(last);
            } else if (!ADDED.contains(word)) {
                result.add(word);
            }
        }
        return result;
    }
}
