/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Compares two normalised schemas: a list of typed changes. Never special-cases the server; imports {@code model}, {@code type}, {@code normalize}.
 */
package dev.rockhopper.schema.diff;
