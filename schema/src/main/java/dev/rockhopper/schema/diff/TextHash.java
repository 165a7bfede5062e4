/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.ddl.SqlTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of queries that do not depend on what {@link SqlTokens} leaves out: layout, comments, case of keywords, quoting of names. */
public final class TextHash {

    private TextHash() {}

    /** The SHA-256 of the tokens of a query, in hexadecimal. */
    public static String of(String query) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(
                            digest.digest(String.join(" ", SqlTokens.of(query)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
