/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import java.util.List;

/** Databases that every server has and nobody can change. */
final class SystemDatabases {
    static final List<String> NAMES = List.of("_statistics_", "information_schema", "sys");

    private SystemDatabases() {}

    /** Whether a name is theirs; {@code information_schema} without case. */
    static boolean isSystem(String name) {
        return name.equalsIgnoreCase("information_schema") || NAMES.contains(name);
    }
}
