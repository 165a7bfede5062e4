/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.server;

/**
 * What a plan must know of the server it is made for.
 *
 * @param version the server's version
 * @param runMode its run mode
 */
public record ServerProfile(ServerVersion version, RunMode runMode) {

    /** The newest server, shared-nothing: what is assumed when nothing is known. */
    public static final ServerProfile NEWEST = new ServerProfile(ServerVersion.NEWEST, RunMode.SHARED_NOTHING);
}
