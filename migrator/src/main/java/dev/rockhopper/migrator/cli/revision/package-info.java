/* SPDX-License-Identifier: Apache-2.0 */
/** Commands that write or show revisions in the source tree: init, revision, merge, squash, edit, show, heads. */
package dev.rockhopper.migrator.cli.revision;
