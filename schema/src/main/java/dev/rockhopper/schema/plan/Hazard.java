/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

/**
 * Something that a person must know before a step runs.
 *
 * @param kind what may happen; consent is given by kind
 * @param text one sentence about this step
 */
public record Hazard(Kind kind, String text) {

    /** The kinds of hazard, with the word that gives consent to it. */
    public enum Kind {
        /** Rows, columns or objects are lost. */
        DATA_LOSS("data-loss"),
        /** The data of a table is rewritten. */
        REWRITE("rewrite"),
        /** Loads may fail while the step runs. */
        WRITES_REFUSED("writes-refused"),
        /** A materialized view on the table becomes inactive. */
        MV_INACTIVE("mv-inactive"),
        /** Views or queries that use the old name or column break. */
        BREAKS_READERS("breaks-readers"),
        /** Rows that cannot be converted make the job fail or become NULL. */
        LOSSY_CONVERSION("lossy-conversion"),
        /** A materialized view is empty until it is refreshed. */
        MV_REFRESH("mv-refresh"),
        /** The step cannot be undone. */
        IRREVERSIBLE("irreversible");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word on the command line, for example {@code data-loss}. */
        public String word() {
            return word;
        }
    }
}
