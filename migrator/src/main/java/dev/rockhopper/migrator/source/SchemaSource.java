/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

/** Something that schemas can be read from. */
public interface SchemaSource {

    /**
     * Reads it.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException if it cannot be read, or what it says is wrong
     */
    SourceContent read();
}
