/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Runs recorded steps against a live database: lock, journal, execute, wait for jobs, go on after a crash. Knows nothing of files, of the
 * command line, or of how steps came to be. Must not import {@code revision}, {@code cli}.
 */
package dev.rockhopper.migrator.run;
