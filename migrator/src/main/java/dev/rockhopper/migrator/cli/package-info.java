/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The command line: one command a file, shared options as mixins, words and colours for people. Decides nothing: that is
 * {@code service}'s. Nothing may import this package.
 */
package dev.rockhopper.migrator.cli;
