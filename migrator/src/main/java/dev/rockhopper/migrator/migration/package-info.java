/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What migration sources call: {@link dev.rockhopper.migrator.migration.Operations} only records steps, nothing here touches a
 * database. Imports {@code dev.rockhopper.schema} only; never {@code revision}, {@code run} or {@code cli}.
 */
package dev.rockhopper.migrator.migration;
