/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names and comments, plain and odd. */
final class TextGenerator {

    private static final List<String> WORDS = List.of(
            "id",
            "name",
            "amount",
            "dt",
            "city",
            "user_id",
            "created_at",
            "status",
            "Total",
            "KEY_COL",
            "order",
            "select",
            "größe",
            "日付",
            "with blank",
            "a.b",
            "x-y",
            "1st",
            "😀",
            "group",
            "value$",
            "c'quote",
            "c\"double");
    private static final List<String> PLAIN = List.of("p", "ix", "part", "idx", "Alpha", "beta", "gamma", "delta");
    private static final List<String> COMMENTS = List.of(
            "plain",
            "it's",
            "say \"x\"",
            "back\\slash",
            "line\nbreak",
            "tab\there",
            "日本語 😀",
            "trailing\\",
            "`tick`",
            "-- no comment",
            "/* nor this */",
            "semi;colon",
            "$1 %s {}");

    private final Chance chance;

    TextGenerator(Chance chance) {
        this.chance = chance;
    }

    /** Names that differ without case, for columns and objects. */
    Set<String> usedNames() {
        return new HashSet<>();
    }

    /** A name, perhaps odd, that was not used yet; names are the same if they differ in case only. */
    String name(Set<String> used) {
        return unused(used, WORDS);
    }

    /** A name of word characters only, for partitions and indexes. */
    String plainName(Set<String> used) {
        return unused(used, PLAIN);
    }

    private String unused(Set<String> used, List<String> words) {
        String name = chance.of(words);
        while (!used.add(name.toLowerCase(Locale.ROOT))) {
            name = chance.of(words) + "_" + chance.between(1, 10_000);
        }
        return name;
    }

    /** Empty in most cases. */
    String comment() {
        return chance.percent(70) ? "" : anyComment();
    }

    String anyComment() {
        return chance.of(COMMENTS);
    }
}
