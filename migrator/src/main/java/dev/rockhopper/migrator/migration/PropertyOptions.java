/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part with properties.
 *
 * @param <S> the part's own type
 */
public abstract class PropertyOptions<S extends PropertyOptions<S>> extends Options<S> {

    private final Map<String, String> properties = new LinkedHashMap<>();

    PropertyOptions() {}

    /** {@code "name" = "value"}; both as written, without quotes; the last value of a name counts. */
    public S property(String name, String value) {
        properties.put(name, value);
        return self();
    }

    final Map<String, String> properties() {
        return properties;
    }
}
