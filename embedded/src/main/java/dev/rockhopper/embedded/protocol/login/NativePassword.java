/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A password as {@code mysql_native_password} keeps it: the SHA-1 of its SHA-1, or nothing.
 *
 * <p>The client proves that it knows the password by {@code SHA1(password) XOR SHA1(challenge + SHA1(SHA1(password)))}. Neither the
 * password nor its hash appears in {@link #toString()}.
 */
public final class NativePassword {

    /** The password of a user that needs none. */
    public static final NativePassword NONE = new NativePassword(new byte[0]);

    public static final String PLUGIN = "mysql_native_password";

    private static final int HASH_LENGTH = 20;

    private final byte[] hash;

    private NativePassword(byte[] hash) {
        this.hash = hash;
    }

    /** From the password itself; the empty text means none. */
    public static NativePassword ofPlain(String password) {
        return password.isEmpty() ? NONE : new NativePassword(sha1(sha1(password.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * From what {@code IDENTIFIED BY PASSWORD} takes: {@code *} and 40 hexadecimal digits; the empty text means none.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static NativePassword ofHash(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.length() != 1 + 2 * HASH_LENGTH || text.charAt(0) != '*') {
            throw new IllegalArgumentException("a password hash is '*' and 40 hexadecimal digits");
        }
        return new NativePassword(HexFormat.of().parseHex(text, 1, text.length()));
    }

    /** Whether the client's answer to the challenge proves this password. */
    boolean accepts(byte[] challenge, byte[] answer) {
        if (hash.length == 0 || answer.length != HASH_LENGTH) {
            return hash.length == answer.length;
        }
        byte[] mask = sha1(challenge, hash);
        byte[] candidate = new byte[HASH_LENGTH];
        for (int i = 0; i < HASH_LENGTH; i++) {
            candidate[i] = (byte) (answer[i] ^ mask[i]);
        }
        return MessageDigest.isEqual(sha1(candidate), hash);
    }

    @Override
    public String toString() {
        return hash.length == 0 ? "no password" : "a password";
    }

    private static byte[] sha1(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
