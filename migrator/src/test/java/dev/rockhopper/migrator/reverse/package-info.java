/* SPDX-License-Identifier: Apache-2.0 */
/** Reverse engineering: what is read from the sources is the schema they were made of. */
package dev.rockhopper.migrator.reverse;
