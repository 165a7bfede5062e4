/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.login;

import java.util.Optional;

/** Knows the passwords of users; asked once for each login, from several threads. */
@FunctionalInterface
public interface Authenticator {

    /**
     * The password that the user must give.
     *
     * @param user the name the client sent, never empty
     * @param remoteAddress the client's IP address
     * @return the password, or empty when there is no such user
     */
    Optional<NativePassword> passwordOf(String user, String remoteAddress);
}
