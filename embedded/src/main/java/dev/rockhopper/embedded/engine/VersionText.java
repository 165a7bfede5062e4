/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.schema.server.ServerVersion;

/** What the server says its version is. */
final class VersionText {
    /** The newest version whose answers are known. */
    private static final String NEWEST = "4.1.0";

    private VersionText() {}

    static String of(ServerVersion version) {
        return (version.equals(ServerVersion.NEWEST) ? NEWEST : version.toString()) + "-embedded";
    }
}
