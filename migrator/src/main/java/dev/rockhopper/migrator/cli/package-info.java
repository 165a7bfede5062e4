/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The program: puts the commands together ({@code run}, {@code revision}, {@code status}, {@code schema}), turns failures into exit codes. One
 * command a file, shared flags in {@code option}, words and colours for people in {@code console}. Decides nothing: that is {@code service}'s.
 * No other package of the migrator may import this one; build tools run commands through {@link dev.rockhopper.migrator.cli.Cli}.
 */
package dev.rockhopper.migrator.cli;
