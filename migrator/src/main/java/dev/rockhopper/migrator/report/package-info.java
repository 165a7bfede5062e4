/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The report: one HTML file that needs nothing else, and Mermaid text. Gets everything it shows in a {@link
 * dev.rockhopper.migrator.report.ReportModel}; opens no connection, reads no file but its own style and script. Imports the schema module
 * only.
 */
package dev.rockhopper.migrator.report;
