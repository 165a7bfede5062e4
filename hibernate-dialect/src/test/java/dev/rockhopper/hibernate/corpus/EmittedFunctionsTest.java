/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every function that the dialect emits is one of the built-in functions of a recorded frontend. */
class EmittedFunctionsTest {

    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|`[^`]*`");
    private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z_0-9]*)(?<!_)\\(");

    /** Words before a parenthesis that are syntax; the functions among them are grammar rules of their own. */
    private static final Set<String> SYNTAX = Set.of(
            "in", "values", "over", "exists", "not", "and", "or", "filter", "rollup", "cube", "select", "from", "as",
            "cast", "table", "on", "varchar", "decimal", "char", "then", "else", "when", "union", "all", "set", "by",
            "is");

    /** Not in the list of functions, but accepted in recorded statements: what the analyzer resolves itself. */
    private static final Set<String> SPECIAL = Set.of("database", "element_at", "string_agg");

    @Test
    void allExist() {
        Set<String> known = CorpusFile.text(Path.of("src/test/resources/recorded/functions.tsv"))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('(')))
                .collect(Collectors.toSet());
        Map<String, String> unknown = new TreeMap<>();
        Set<String> emitted = new TreeSet<>();
        for (GoldenStatement statement : GoldenStatement.all()) {
            Matcher calls = CALL.matcher(QUOTED.matcher(statement.sql()).replaceAll("''"));
            while (calls.find()) {
                String name = calls.group(1);
                boolean alias = name.matches(".*_\\d+") || name.equals(table(statement.sql()));
                if (!SYNTAX.contains(name) && !alias) {
                    emitted.add(name);
                    if (!known.contains(name) && !SPECIAL.contains(name)) {
                        unknown.put(name, statement.file() + " " + statement.name());
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(emitted).hasSizeGreaterThan(250);
    }

    /** The table of {@code insert into t(a,b)}. */
    private static String table(String sql) {
        return sql.startsWith("insert into ")
                ? sql.substring("insert into ".length(), sql.indexOf('(')).strip()
                : "";
    }
}
