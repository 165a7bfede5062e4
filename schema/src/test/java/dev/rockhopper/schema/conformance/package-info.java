/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The recorded answers of a real frontend, for the tests of all modules. Imports nothing of Rockhopper but the parser.
 */
package dev.rockhopper.schema.conformance;
