/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Statements of StarRocks as values: what the parser reads, the planner writes, the renderer prints and the fold of migrations applies. Imports {@code model} and {@code type} only.
 */
package dev.rockhopper.schema.statement;
