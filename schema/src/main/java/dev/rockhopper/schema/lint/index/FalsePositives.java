/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import java.util.Optional;

/** The false positive probability of bloom filters. Source: FE class {@code PropertyAnalyzer.analyzeBloomFilterFpp}. */
public final class FalsePositives {

    private static final double LEAST = 0.0001;
    private static final double MOST = 0.05;

    private FalsePositives() {}

    /** What is wrong with a stated probability; {@code null} means not stated. */
    public static Optional<String> problem(String stated) {
        if (stated == null) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(stated);
            return value >= LEAST && value <= MOST ? Optional.empty() : wrong(stated);
        } catch (NumberFormatException e) {
            return wrong(stated);
        }
    }

    private static Optional<String> wrong(String stated) {
        return Optional.of("bloom_filter_fpp is 0.0001 to 0.05, not " + stated + ".");
    }
}
