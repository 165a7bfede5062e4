/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.entity.ReservedWords;
import dev.rockhopper.schema.message.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The functions that an expression calls and that the server does not bring; they may be functions of users. Known are those of version 4.1 and
 * the words of its grammar that are called like functions: resource {@code functions.txt}. Source: FE classes {@code FunctionSet},
 * {@code AstBuilder}.
 */
public final class FunctionWords {

    private static final Set<String> COMBINATORS = Set.of("_state", "_merge", "_union", "_combine", "_if", "_foreach");

    private static final class Holder {
        private static final Set<String> ALL = read();
    }

    private FunctionWords() {}

    /** The functions of an expression, {@linkplain dev.rockhopper.schema.normalize.SqlWords#marked its words}, that the server does not bring. */
    public static List<String> unknown(List<String> words) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String name = words.get(i);
            boolean called = words.get(i + 1).equals("(") && name.matches("[\\p{L}_][\\p{L}\\p{N}_]*");
            boolean qualified = i > 0 && words.get(i - 1).equals(".");
            if (called && !qualified && !isKnown(name) && !unknown.contains(name)) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    /** The function that was probably meant. */
    public static Optional<String> nearest(String name) {
        return Suggestion.nearest(name, Holder.ALL);
    }

    private static boolean isKnown(String name) {
        return Holder.ALL.contains(name)
                || ReservedWords.contains(name)
                || COMBINATORS.stream()
                        .anyMatch(each -> name.endsWith(each)
                                && Holder.ALL.contains(name.substring(0, name.length() - each.length())));
    }

    private static Set<String> read() {
        try (InputStream in = FunctionWords.class.getResourceAsStream("functions.txt")) {
            return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
