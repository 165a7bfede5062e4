/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The command line: one command a file, shared options as mixins, words and colours for people. Decides nothing: that is
 * {@code service}'s. No other package of the migrator may import this one; build tools run commands through {@link
 * dev.rockhopper.migrator.cli.Cli}.
 */
package dev.rockhopper.migrator.cli;
