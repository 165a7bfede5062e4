/* SPDX-License-Identifier: Apache-2.0 */
/** The compiler plugin and the command line on the same project. */
package dev.rockhopper.migrator.compiled;
