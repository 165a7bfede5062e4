/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mends what SHOW CREATE prints without escapes, so that it can be parsed: names and comments of indexes, values of list partitions, and the
 * values of properties. Possible because the server lays these parts out in fixed lines.
 *
 * <p>Source: FE classes {@code AstToStringBuilder}, {@code Index.toSql}, {@code ListPartitionInfo}, {@code PrintableMap} and {@code
 * MaterializedView.getMaterializedViewDdlStmt}.
 */
public final class ShowCreate {

    private static final String INDEX_COMMENT = " COMMENT '";
    private static final Pattern INDEXES_END =
            Pattern.compile("\n\\) ENGINE=|\\)\n(?=COMMENT \"|PARTITION BY |DISTRIBUTED BY |ORDER BY |REFRESH )");
    private static final Pattern PARTITION = Pattern.compile(
            "(\\s*PARTITION \\S+ VALUES IN )\\((.*?)\\)( \\(\"replication_num\" = \"\\d+\"\\))?", Pattern.DOTALL);
    private static final Pattern BLOCK_END = Pattern.compile("\n\\)(?=\n|;|\\s*$)");
    private static final Pattern PROPERTY = Pattern.compile("\"([^\"]*)\" = \"(.*)\"", Pattern.DOTALL);

    private ShowCreate() {}

    /** The text with everything escaped; unchanged where it is not laid out as the server does. */
    public static String mend(String text) {
        boolean view = text.startsWith("CREATE MATERIALIZED VIEW");
        if (!view && isPlain(text)) {
            return text;
        }
        String mended = section(text, DdlLexer.INDEX, 1, "", INDEXES_END, ",\n  (?=INDEX )", ShowCreate::index);
        mended = section(mended, DdlLexer.LIST, 0, "(\n", BLOCK_END, ",\n(?=  PARTITION )", ShowCreate::partition);
        return section(mended, DdlLexer.PROPERTIES, 0, " (\n", BLOCK_END, ",\n(?=\")", item -> property(item, view));
    }

    private static boolean isPlain(String text) {
        return !text.contains("\n  INDEX ")
                && !text.contains(" VALUES IN (")
                && text.indexOf('\\', Math.max(0, text.lastIndexOf("\nPROPERTIES ("))) < 0;
    }

    /** Mends the items of the section that starts behind a word at a depth of parentheses. */
    private static String section(
            String text,
            int word,
            int depth,
            String opening,
            Pattern closing,
            String separator,
            UnaryOperator<String> item) {
        int start = WordFinder.offset(text, word, depth);
        if (start < 0) {
            return text;
        }
        start = opening.isEmpty() ? start : text.indexOf(opening, start) + opening.length();
        Matcher end = closing.matcher(text);
        if (start < opening.length() || !end.find(start)) {
            return text;
        }
        List<String> items = new ArrayList<>();
        for (String each : text.substring(start, end.start()).split(separator)) {
            items.add(item.apply(each));
        }
        return text.substring(0, start) + String.join(separator(separator), items) + text.substring(end.start());
    }

    private static String separator(String pattern) {
        return pattern.substring(0, pattern.indexOf("(?="));
    }

    /** No regular expression: names and comments may be anything, and long. */
    private static String index(String item) {
        int columns = item.indexOf(" (`");
        int end = item.indexOf("`)", columns + 1);
        int comment = item.indexOf(INDEX_COMMENT, end + 1);
        if (columns < "INDEX ".length() || end < 0 || comment < 0 || !item.endsWith("'")) {
            return item;
        }
        String text = item.substring(comment + INDEX_COMMENT.length() - 1);
        return "INDEX `" + item.substring("INDEX ".length(), columns) + "`" + item.substring(columns, comment)
                + " COMMENT " + escaped(strip(text), "'");
    }

    private static String partition(String item) {
        Matcher matcher = PARTITION.matcher(item);
        if (!matcher.matches()) {
            return item;
        }
        String values = matcher.group(2);
        boolean tuples = values.startsWith("('") && values.endsWith("')");
        String mended = tuples
                ? split(values.substring(2, values.length() - 2), "'), ('")
                        .map(tuple -> "(" + values(tuple) + ")")
                        .collect(Collectors.joining(", "))
                : values(strip(values));
        return matcher.group(1) + "(" + mended + ")" + (matcher.group(3) == null ? "" : matcher.group(3));
    }

    private static String strip(String values) {
        return values.length() < 2 ? values : values.substring(1, values.length() - 1);
    }

    private static String values(String text) {
        return split(text, "', '").map(value -> escaped(value, "'")).collect(Collectors.joining(", "));
    }

    private static Stream<String> split(String text, String separator) {
        return Pattern.compile(separator, Pattern.LITERAL).splitAsStream(text);
    }

    /** Tables escape the double quote only, materialized views nothing. */
    private static String property(String item, boolean view) {
        Matcher matcher = PROPERTY.matcher(item);
        if (!matcher.matches()) {
            return item;
        }
        String value = view ? matcher.group(2) : matcher.group(2).replace("\\\"", "\"");
        return "\"" + matcher.group(1) + "\" = " + escaped(value, "\"");
    }

    private static String escaped(String value, String quote) {
        return quote + value.replace("\\", "\\\\").replace(quote, quote + quote) + quote;
    }
}
