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

    private static final Set<String> BEFORE_STAR = Set.of("select", "distinct", "all", ",");
    private static final Set<String> CLAUSE = Set.of("from", "select", "union");

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
        return tables(shown).equals(tables(written)) && matches(bare(shown), bare(written));
    }

    /** The server spells out the columns of a star. */
    private static boolean matches(List<String> shown, List<String> written) {
        int same = 0;
        while (same < shown.size()
                && same < written.size()
                && shown.get(same).equals(written.get(same))
                && !isStar(written, same)) {
            same++;
        }
        if (same == shown.size() || same == written.size()) {
            return shown.size() == written.size() && same == shown.size();
        }
        if (!isStar(written, same)) {
            return false;
        }
        List<String> rest = written.subList(same + 1, written.size());
        for (int end = same + 1; end <= shown.size() && !CLAUSE.contains(shown.get(end - 1)); end++) {
            if (matches(shown.subList(end, shown.size()), rest)) {
                return true;
            }
        }
        return false;
    }

    /** A star that stands for columns: not of count(*), and not between factors. */
    private static boolean isStar(List<String> words, int index) {
        return words.get(index).equals("*") && (index == 0 || BEFORE_STAR.contains(words.get(index - 1)));
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
