/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Compares two normalised schemas: a list of typed changes. Never special-cases the server; imports {@code model}, {@code type}, {@code ddl},
 * {@code normalize}, and of {@code evolve} what a rename does to a table.
 */
package dev.rockhopper.schema.diff;
