/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

/**
 * String literals as StarRocks reads them: in single quotes, with the backslash as escape character.
 *
 * <p>Source: {@code SINGLE_QUOTED_TEXT} in {@code StarRocksLex.g4} and {@code AstBuilder.escapeBackSlash}.
 */
public final class StringLiterals {

    private StringLiterals() {}

    /** The literal for a text that is not null. */
    public static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
