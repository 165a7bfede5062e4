/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import java.util.Map;

/**
 * A part with a DISTRIBUTED BY clause and properties.
 *
 * @param <S> the part's own type
 */
public abstract class StorageOptions<S extends StorageOptions<S>> extends DistributionOptions<S> {

    private final PropertyList properties = new PropertyList();

    StorageOptions() {}

    /** {@code "name" = "value"}; both as written, without quotes; the last value of a name counts. */
    public S property(String name, String value) {
        properties.property(name, value);
        return self();
    }

    final Map<String, String> properties() {
        return properties.properties();
    }
}
