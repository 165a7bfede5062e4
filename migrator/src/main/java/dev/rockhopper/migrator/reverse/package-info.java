/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Reverse engineering: entity sources from a live database, never over a file that somebody may have edited. Imports {@code config},
 * {@code source} and {@code dev.rockhopper.codegen.entity}; nothing of the revisions.
 */
package dev.rockhopper.migrator.reverse;
