/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

/** What is done about differences between entities and migrations. */
public enum MigrationMode {
    /** Nothing. */
    OFF,
    /** They are told. */
    CHECK,
    /** They become a revision. */
    GENERATE
}
