/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

/**
 * A table whose column points to another table.
 *
 * @param from the referencing table
 * @param column its column, or columns
 * @param to the referenced table
 * @param declared whether {@code foreign_key_constraints} says so; else the names do
 */
record Relation(String from, String column, String to, boolean declared) {}
