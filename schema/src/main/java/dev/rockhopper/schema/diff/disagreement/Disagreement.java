/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.disagreement;

import java.util.Objects;

/**
 * One point on which the desired and the actual schema disagree, for people: what each of them says.
 *
 * @param subject what it is about, for example {@code column age}
 * @param wanted what the desired schema says
 * @param actual what the actual schema has
 * @param harmless whether programs that were written for the desired schema work all the same: a surplus column that can be left out of an
 *     INSERT, a surplus index, other comments
 */
public record Disagreement(String subject, String wanted, String actual, boolean harmless) {

    static final String NOTHING = "nothing";

    public Disagreement {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(actual, "actual");
    }

    static Disagreement harmful(String subject, String wanted, String actual) {
        return new Disagreement(subject, wanted, actual, false);
    }

    static Disagreement harmless(String subject, String wanted, String actual) {
        return new Disagreement(subject, wanted, actual, true);
    }
}
