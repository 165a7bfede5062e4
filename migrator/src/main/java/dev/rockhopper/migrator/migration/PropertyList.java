/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

/** A list of properties and nothing else. */
public final class PropertyList extends PropertyOptions<PropertyList> {

    PropertyList() {}

    @Override
    PropertyList self() {
        return this;
    }
}
