/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Where schemas come from: a live database, an SQL file, a snapshot, compiled entities. Imports {@code config}, {@code entities},
 * {@code preflight} (what rights show) and {@code run} (for the names of the books); never {@code service} or {@code cli}.
 */
package dev.rockhopper.migrator.source;
