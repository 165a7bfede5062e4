/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What runs inside the class loader of one execution: the command line, with the classes of the project at hand. Called through types of
 * the JDK only. May use the migrator's {@code cli} and {@code config}; must not know Maven.
 */
package dev.rockhopper.maven.isolated;
