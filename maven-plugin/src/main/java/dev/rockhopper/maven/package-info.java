/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The goals: parameters become settings and arguments of a command, exit codes become the outcome of a build. Everything else happens in
 * {@code isolated}, behind a class loader; this package loads no class of it, nor of the migrator (constants are inlined).
 */
package dev.rockhopper.maven;
