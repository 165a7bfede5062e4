/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

/**
 * A line between two boxes.
 *
 * @param from id of the box to the left
 * @param to id of the box to the right
 */
public record Line(String from, String to) {}
