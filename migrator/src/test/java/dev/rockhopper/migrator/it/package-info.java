/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The command line against a server, from compiled entities to the last downgrade.
 */
package dev.rockhopper.migrator.it;
