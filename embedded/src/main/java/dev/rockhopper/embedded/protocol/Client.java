/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

/**
 * Who is on the other end of a connection.
 *
 * @param connectionId the number that {@code CONNECTION_ID()} and {@code SHOW PROCESSLIST} show
 * @param user the user that has logged in
 * @param remoteAddress the client's IP address
 */
public record Client(int connectionId, String user, String remoteAddress) {}
