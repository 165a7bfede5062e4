/* SPDX-License-Identifier: Apache-2.0 */
/**
 * From statements to text, one renderer for each family of statements. For {@code ddl} only; imports nothing of the parser.
 */
package dev.rockhopper.schema.ddl.render;
