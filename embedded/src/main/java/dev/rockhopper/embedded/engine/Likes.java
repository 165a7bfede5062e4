/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import java.util.Optional;
import java.util.regex.Pattern;

/** LIKE in SHOW commands: without case. */
final class Likes {
    private Likes() {}

    static boolean matches(Optional<String> pattern, String text) {
        return pattern.map(each -> matches(each, text)).orElse(true);
    }

    private static boolean matches(String pattern, String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char each = pattern.charAt(i);
            if (each == '\\' && i + 1 < pattern.length()) {
                regex.append(Pattern.quote(String.valueOf(pattern.charAt(++i))));
            } else if (each == '%') {
                regex.append(".*");
            } else if (each == '_') {
                regex.append('.');
            } else {
                regex.append(Pattern.quote(String.valueOf(each)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .matches();
    }
}
