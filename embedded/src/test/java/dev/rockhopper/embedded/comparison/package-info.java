/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Compares the embedded server with a real one on generated scripts, when there is a real one. Imports what a client can see.
 */
package dev.rockhopper.embedded.comparison;
