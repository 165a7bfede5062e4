/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.login;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Users and their passwords in memory, whatever address they come from; may change while the server runs. */
public final class UserPasswords implements Authenticator {

    private final Map<String, NativePassword> users = new ConcurrentHashMap<>();

    /** The user {@code root} without password, as a new StarRocks cluster has it. */
    public static UserPasswords rootOnly() {
        UserPasswords passwords = new UserPasswords();
        passwords.set("root", NativePassword.NONE);
        return passwords;
    }

    /** Adds a user or gives one another password; names are case-sensitive. */
    public void set(String user, NativePassword password) {
        users.put(Objects.requireNonNull(user, "user"), Objects.requireNonNull(password, "password"));
    }

    /** Removes a user; open connections go on. */
    public void remove(String user) {
        users.remove(user);
    }

    @Override
    public Optional<NativePassword> passwordOf(String user, String remoteAddress) {
        return Optional.ofNullable(users.get(user));
    }
}
