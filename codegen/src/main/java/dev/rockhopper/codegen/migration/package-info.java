/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Writes migration sources, in Java and in SQL. Imports {@code dev.rockhopper.schema} and JavaPoet; never the migrator, whose API it
 * names as text.
 */
package dev.rockhopper.codegen.migration;
