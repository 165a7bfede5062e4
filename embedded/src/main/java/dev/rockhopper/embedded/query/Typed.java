/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.type.DataType;

/**
 * The type of an expression.
 *
 * @param nullable whether it can be NULL
 */
public record Typed(DataType type, boolean nullable) {}
