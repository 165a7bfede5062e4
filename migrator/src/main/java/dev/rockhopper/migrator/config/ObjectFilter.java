/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which objects count, by name; compared with case, as the server does.
 *
 * @param include patterns with {@code *} and {@code ?}; empty: all
 * @param exclude patterns that win over the others
 */
public record ObjectFilter(List<String> include, List<String> exclude) {

    /** Everything counts. */
    public static final ObjectFilter ALL = new ObjectFilter(List.of(), List.of());

    public ObjectFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Whether the object of that name counts. */
    public boolean accepts(String name) {
        boolean included = include.isEmpty() || include.stream().anyMatch(pattern -> matches(pattern, name));
        return included && exclude.stream().noneMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        String regex = pattern.chars()
                .mapToObj(each -> switch (each) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(each));
                })
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.DOTALL).matcher(name).matches();
    }
}
