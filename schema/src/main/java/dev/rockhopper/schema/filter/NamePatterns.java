/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.filter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns of names with {@code *} and {@code ?}.
 *
 * @param patterns those that were compiled
 */
public record NamePatterns(List<Pattern> patterns) {

    public NamePatterns {
        patterns = List.copyOf(patterns);
    }

    /** Patterns that compare with case, as the server compares tables and properties. */
    public static NamePatterns of(List<String> texts) {
        return new NamePatterns(
                texts.stream().map(text -> compile(text, Pattern.DOTALL)).toList());
    }

    /** Patterns that compare without case, as the server compares columns. */
    public static NamePatterns withoutCase(List<String> texts) {
        return new NamePatterns(texts.stream()
                .map(text -> compile(text, Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Whether one of the patterns fits the name, alone or after its owner and a dot. */
    public boolean match(String owner, String name) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(name).matches()
                        || pattern.matcher(owner + "." + name).matches());
    }

    private static Pattern compile(String text, int flags) {
        String regex = text.chars()
                .mapToObj(each -> switch (each) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(each));
                })
                .collect(Collectors.joining());
        return Pattern.compile(regex, flags);
    }
}
