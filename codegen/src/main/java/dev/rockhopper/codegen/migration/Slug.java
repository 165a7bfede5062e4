/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import java.text.Normalizer;
import java.util.Locale;

/** The part of a file name that tells what a revision is about. */
public final class Slug {

    private static final int LIMIT = 48;

    private Slug() {}

    /** Lower-case ASCII letters, digits and {@code _}, at most 48 characters and cut between words; never empty. */
    public static String of(String message) {
        String words = Normalizer.normalize(message, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        if (words.isEmpty()) {
            return "revision";
        }
        if (words.length() <= LIMIT) {
            return words;
        }
        int cut = words.lastIndexOf('_', LIMIT);
        return words.substring(0, cut > 0 ? cut : LIMIT);
    }
}
