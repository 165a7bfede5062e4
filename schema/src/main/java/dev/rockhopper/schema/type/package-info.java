/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The data types of StarRocks as values, and their one printer. Imports nothing but {@code message}.
 */
package dev.rockhopper.schema.type;
