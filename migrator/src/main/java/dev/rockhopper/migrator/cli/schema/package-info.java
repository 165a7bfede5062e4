/* SPDX-License-Identifier: Apache-2.0 */
/** Commands on whole schemas: diff, dump, reverse, report. */
package dev.rockhopper.migrator.cli.schema;
