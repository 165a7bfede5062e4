/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

/** {@code CREATE TABLE name LIKE source}. */
public record CreateTableLike(ObjectName name, boolean ifNotExists, ObjectName source) implements Statement {}
