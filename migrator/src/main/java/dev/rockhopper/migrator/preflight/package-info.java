/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What is looked at before the first statement of a run: everything that is wrong is found in one pass, and nothing is changed. One class for
 * each precondition, registered in {@link Preflight}. Must not import {@code cli}, {@code service}.
 */
package dev.rockhopper.migrator.preflight;
