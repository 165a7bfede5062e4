/* SPDX-License-Identifier: Apache-2.0 */
/** Tests of revisions: laws over recorded and generated statements, and scenarios as data. */
package dev.rockhopper.migrator.revision;
