/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

/** What can be said of a partition that is added. */
public final class PartitionOptions extends StorageOptions<PartitionOptions> {

    private boolean temporary;
    private boolean ifNotExists;

    PartitionOptions() {}

    /** {@code TEMPORARY}. */
    public PartitionOptions temporary() {
        temporary = true;
        return this;
    }

    /** {@code IF NOT EXISTS}. */
    public PartitionOptions ifNotExists() {
        ifNotExists = true;
        return this;
    }

    @Override
    PartitionOptions self() {
        return this;
    }

    boolean isTemporary() {
        return temporary;
    }

    boolean isIfNotExists() {
        return ifNotExists;
    }
}
