/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import java.util.List;

/** Properties that are accepted and mean nothing any more, or nothing without data. */
final class ObsoleteProperties {
    private static final List<String> NAMES = List.of(
            "in_memory",
            "storage_format",
            "tablet_type",
            "version_info",
            "schema_version",
            "short_key",
            "light_schema_change",
            "file_bundling",
            "storage_volume");

    private ObsoleteProperties() {}

    static void apply(PropertyDraft draft) {
        NAMES.forEach(draft::take);
    }
}
