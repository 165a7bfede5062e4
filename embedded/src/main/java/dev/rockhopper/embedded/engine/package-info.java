/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Runs statements: reads them, finds what they name, lets the rules judge them, changes the catalog and answers. The only package that imports all the others.
 */
package dev.rockhopper.embedded.engine;
