/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

/** What can be said when partitions are dropped. */
public final class DropPartitionOptions {

    private boolean temporary;
    private boolean ifExists;
    private boolean force;

    DropPartitionOptions() {}

    /** {@code TEMPORARY}; not together with a condition. */
    public DropPartitionOptions temporary() {
        temporary = true;
        return this;
    }

    /** {@code IF EXISTS}. */
    public DropPartitionOptions ifExists() {
        ifExists = true;
        return this;
    }

    /** {@code FORCE}: past the recycle bin. */
    public DropPartitionOptions force() {
        force = true;
        return this;
    }

    boolean isTemporary() {
        return temporary;
    }

    boolean isIfExists() {
        return ifExists;
    }

    boolean isForce() {
        return force;
    }
}
