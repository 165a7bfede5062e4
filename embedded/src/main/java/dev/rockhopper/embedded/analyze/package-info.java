/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the server checks when something is created, and what it makes of it: one class per rule. Imports {@code catalog}, {@code type}, {@code query} and the
 * statements of the schema module.
 */
package dev.rockhopper.embedded.analyze;
