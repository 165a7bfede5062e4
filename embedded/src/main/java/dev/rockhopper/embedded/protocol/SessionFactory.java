/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

/** Opens a session for each client that has logged in; called from several threads. */
@FunctionalInterface
public interface SessionFactory {

    /**
     * A new session without a current database.
     *
     * @throws ServerError when the client shall not have one; it is told and the connection is closed
     */
    Session open(Client client) throws ServerError;
}
