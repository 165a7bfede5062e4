/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

/**
 * A piece of a source text.
 *
 * @param kind what it is
 * @param text as written, with its delimiters
 */
record Segment(Kind kind, String text) {

    enum Kind {
        CODE,
        QUOTED,
        COMMENT
    }
}
