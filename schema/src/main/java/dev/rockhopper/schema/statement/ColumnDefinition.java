/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.Column;

/**
 * A column as ALTER TABLE states it.
 *
 * @param column the column
 * @param key whether the word KEY was written
 */
public record ColumnDefinition(Column column, boolean key) {}
