/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The statement of a synchronous materialized view, which the server keeps without its line breaks: where a line ended in a word, it runs into the
 * first word of the next line. Source: FE method {@code ShowMaterializedViewStatus.of}.
 */
final class JoinedText {

    private JoinedText() {}

    /** The text with blanks where they are likely to have been. */
    static String apart(String text, String view, String table) {
        String name = Pattern.quote(table);
        String result = text;
        for (String[] rule : List.of(
                new String[] {"(?i)^(create\\s+materialized\\s+view\\s+`?" + Pattern.quote(view) + "`?)(?=\\S)", "$1 "},
                new String[] {"(?i)^(create\\s+materialized\\s+view\\s+\\S+\\s+as\\s*select)(?=[\\w`])", "$1 "},
                new String[] {"(?i)\\bas(select)\\b", "as $1"},
                new String[] {"(?i)(\\w)(from\\s+`?" + name + ")", "$1 $2"},
                new String[] {"(?i)\\bfrom(`?" + name + ")", "from $1"},
                new String[] {"(?i)(from\\s+`?" + name + "`?)(where|group|order)\\b", "$1 $2"},
                new String[] {"(?i)(\\w)(group\\s+by\\b)", "$1 $2"})) {
            result = result.replaceAll(rule[0], rule[1]);
        }
        return result;
    }
}
