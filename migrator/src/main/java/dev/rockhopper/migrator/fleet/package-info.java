/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Many databases on one or many clusters: which they are, planning for all of them first, then running some at a time with a bound on failures.
 * Must not import {@code cli}.
 */
package dev.rockhopper.migrator.fleet;
