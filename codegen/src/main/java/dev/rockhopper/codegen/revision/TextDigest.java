/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 of texts; no two lists of texts run together. */
public final class TextDigest {

    private final MessageDigest digest;

    /** A digest of nothing. */
    public TextDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of a list of texts, as 64 hexadecimal digits. */
    public static String of(List<String> texts) {
        TextDigest all = new TextDigest();
        texts.forEach(all::add);
        return all.hex();
    }

    /** Adds a text. */
    public void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The digest of what was added, as 64 hexadecimal digits; it starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
