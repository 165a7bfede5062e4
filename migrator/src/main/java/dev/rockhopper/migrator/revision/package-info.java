/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Revisions: their files, the compiler of their sources, their graph, checksums, and the schema after any of them. Imports
 * {@code migration}, codegen and the schema module; touches files but no database, and never imports {@code live}, {@code run} or {@code cli}.
 */
package dev.rockhopper.migrator.revision;
