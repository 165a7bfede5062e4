/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Where the boxes of a diagram lie and how its lines run. Knows nothing of schemas or of SVG; the same graph gives the same picture.
 */
package dev.rockhopper.migrator.report.layout;
