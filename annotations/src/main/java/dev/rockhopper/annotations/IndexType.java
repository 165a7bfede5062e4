/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

/** The kinds of secondary index. */
public enum IndexType {
    /** Bitmap index; the server's choice when nothing is stated. */
    BITMAP,
    /** N-gram bloom filter for LIKE on strings (since 3.3). */
    NGRAMBF,
    /** Full-text inverted index (since 3.3; needs an FE switch). */
    GIN,
    /** Approximate nearest neighbours (since 3.4; needs an FE switch). */
    VECTOR
}
