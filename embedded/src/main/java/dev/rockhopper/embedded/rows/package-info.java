/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Rows, kept and queried by H2: the tables of the catalog mirrored, the tables of {@code information_schema} filled for each query, and the translation of
 * StarRocks' SQL into H2's. Imports {@code catalog}, {@code info}, {@code query}, {@code type}.
 */
package dev.rockhopper.embedded.rows;
