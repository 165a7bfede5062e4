/* SPDX-License-Identifier: Apache-2.0 */
/** Runs revisions against a server, with faults. */
package dev.rockhopper.migrator.run;
