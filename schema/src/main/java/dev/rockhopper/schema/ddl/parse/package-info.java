/* SPDX-License-Identifier: Apache-2.0 */
/**
 * From text to statements: lexing, splitting, limits, messages, and one reader for each theme of the grammar. For {@code ddl} only.
 */
package dev.rockhopper.schema.ddl.parse;
