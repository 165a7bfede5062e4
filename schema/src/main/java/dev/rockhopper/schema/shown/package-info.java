/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What SHOW CREATE says, as objects that a CREATE could make: one class for each thing that its text loses or adds. Imports {@code model},
 * {@code type}, {@code ddl}, {@code statement} and {@code normalize} (names in constraints).
 */
package dev.rockhopper.schema.shown;
