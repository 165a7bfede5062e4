/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words of an expression by operator precedence and gives its tree as text, each node as {@code (operator operand ..)}. What it
 * does not know it refuses, so that the words themselves are compared. Precedence: rule {@code valueExpression} of the FE grammar.
 */
final class ExpressionParser {

    /** The expression has a form that is not known here. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super("not understood", null, false, false);
        }
    }

    private static final int MAX_DEPTH = 200;
    private static final int NOT_LEVEL = 3;
    private static final int PREDICATE_LEVEL = 4;
    private static final int VALUE_LEVEL = 5;
    private static final int UNARY_LEVEL = 12;
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("or", 1),
            Map.entry("||", 1),
            Map.entry("and", 2),
            Map.entry("&&", 2),
            Map.entry("=", 4),
            Map.entry("<>", 4),
            Map.entry("!=", 4),
            Map.entry("<", 4),
            Map.entry("<=", 4),
            Map.entry(">", 4),
            Map.entry(">=", 4),
            Map.entry("<=>", 4),
            Map.entry("<<", 6),
            Map.entry(">>", 6),
            Map.entry("|", 7),
            Map.entry("&", 8),
            Map.entry("+", 9),
            Map.entry("-", 9),
            Map.entry("*", 10),
            Map.entry("/", 10),
            Map.entry("%", 10),
            Map.entry("div", 10),
            Map.entry("mod", 10),
            Map.entry("^", 11),
            Map.entry("->", 13));
    private static final Map<String, String> SPELLINGS = Map.of("||", "or", "&&", "and", "!=", "<>", "mod", "%");
    private static final Set<String> PREDICATES = Set.of("is", "not", "in", "between", "like", "rlike", "regexp");

    private final List<String> words;
    private int next;
    private int depth;

    ExpressionParser(List<String> words) {
        this.words = words;
    }

    String parse() {
        String result = expression(0);
        if (next < words.size()) {
            throw new NotUnderstood();
        }
        return result;
    }

    private String expression(int level) {
        if (++depth > MAX_DEPTH) {
            throw new NotUnderstood();
        }
        String left = prefix();
        while (next < words.size()) {
            String word = words.get(next);
            if (PREDICATES.contains(word) && level <= PREDICATE_LEVEL) {
                left = predicate(left);
            } else if (LEVELS.getOrDefault(word, -1) >= level) {
                next++;
                left = node(SPELLINGS.getOrDefault(word, word), left, expression(LEVELS.get(word) + 1));
            } else {
                break;
            }
        }
        depth--;
        return left;
    }

    private String predicate(String left) {
        if (take("is")) {
            String not = take("not") ? "not-" : "";
            return node("is-" + not + word(), left);
        }
        String not = take("not") ? "not-" : "";
        String operator = word();
        return switch (operator) {
            case "in" -> node(not + operator, left, list("(", ")"));
            case "between" -> {
                String low = expression(VALUE_LEVEL);
                expect("and");
                yield node(not + operator, left, low, expression(VALUE_LEVEL));
            }
            case "like", "rlike", "regexp" ->
                node(not + operator.replace("rlike", "regexp"), left, expression(VALUE_LEVEL));
            default -> throw new NotUnderstood();
        };
    }

    private String prefix() {
        String word = word();
        return switch (word) {
            case "not" -> node("not", expression(NOT_LEVEL));
            case "!" -> node("not", expression(UNARY_LEVEL));
            case "-", "+", "~" -> node(word, expression(UNARY_LEVEL));
            case "(" -> group();
            case "[" -> {
                next--;
                yield node("array", list("[", "]"));
            }
            case "case" -> caseWhen();
            case "cast" -> cast();
            case "interval" -> node("interval", expression(UNARY_LEVEL), word());
            case "extract" -> extract();
            default -> suffixed(word);
        };
    }

    /** Brackets around one expression mean nothing; around several they make a tuple. */
    private String group() {
        next--;
        List<String> items = items("(", ")");
        return items.size() == 1 ? items.get(0) : node("tuple", String.join(" ", items));
    }

    private String suffixed(String word) {
        if (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && !"_`".contains(word)) {
            throw new NotUnderstood();
        }
        String result = SqlWords.unmarked(number(word));
        while (next < words.size()) {
            String suffix = words.get(next);
            if (suffix.equals("(")) {
                result = call(result, items("(", ")"));
            } else if (suffix.equals("[")) {
                result = node("item", result, list("[", "]"));
            } else if (suffix.equals(".")) {
                next++;
                result = node("field", result, SqlWords.unmarked(word()));
            } else if (suffix.equals("{") && result.equals("map")) {
                result = node("map", mapEntries());
            } else {
                break;
            }
        }
        return result;
    }

    /**
     * {@code dictionary_get} is shown with its last argument, which is false if it was not written; the unit of {@code date_trunc} in small
     * letters in materialized views, and as it was written in tables.
     */
    private static String call(String function, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (function.equals("date_trunc") && !all.isEmpty()) {
            all.set(0, all.get(0).toLowerCase(Locale.ROOT));
        }
        String last = all.isEmpty() ? "" : all.get(all.size() - 1);
        if (function.equals("dictionary_get") && !last.equals("true") && !last.equals("false")) {
            all.add("false");
        }
        return node("call", function, String.join(" ", all));
    }

    private String mapEntries() {
        expect("{");
        List<String> entries = new ArrayList<>();
        while (!take("}")) {
            if (!take(",") && !take(":")) {
                entries.add(expression(0));
            }
        }
        return String.join(" ", entries);
    }

    private static String number(String word) {
        return Character.isDigit(word.charAt(0)) && word.matches("\\d+\\.\\d+")
                ? new BigDecimal(word).stripTrailingZeros().toPlainString()
                : word;
    }

    private String caseWhen() {
        StringBuilder parts = new StringBuilder();
        if (!words.get(Math.min(next, words.size() - 1)).equals("when")) {
            parts.append(expression(0)).append(' ');
        }
        while (take("when")) {
            parts.append(node("when", expression(0)));
            expect("then");
            parts.append(node("then", expression(0)));
        }
        if (take("else")) {
            parts.append(node("else", expression(0)));
        }
        expect("end");
        return node("case", parts.toString());
    }

    private String cast() {
        expect("(");
        String value = expression(0);
        expect("as");
        int from = next;
        int open = 0;
        while (open > 0 || !peek(")")) {
            String word = word();
            open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
        }
        String type = TypeWords.of(words.subList(from, next));
        expect(")");
        return node("cast", value, type);
    }

    private String extract() {
        expect("(");
        String unit = word();
        expect("from");
        String value = expression(0);
        expect(")");
        return node("call", unit, value);
    }

    private String list(String open, String close) {
        return String.join(" ", items(open, close));
    }

    private List<String> items(String open, String close) {
        expect(open);
        List<String> items = new ArrayList<>();
        while (!take(close)) {
            if (!items.isEmpty()) {
                expect(",");
            }
            items.add(peek("*") ? word() : expression(0));
        }
        return items;
    }

    private boolean peek(String word) {
        return next < words.size() && words.get(next).equals(word);
    }

    private boolean take(String word) {
        boolean found = peek(word);
        next += found ? 1 : 0;
        return found;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw new NotUnderstood();
        }
    }

    private String word() {
        if (next >= words.size()) {
            throw new NotUnderstood();
        }
        return words.get(next++);
    }

    private static String node(String... parts) {
        return '(' + String.join(" ", parts) + ')';
    }
}
