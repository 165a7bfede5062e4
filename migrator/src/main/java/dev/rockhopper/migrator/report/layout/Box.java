/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

/**
 * Something to be placed.
 *
 * @param id unique
 * @param width in pixels
 * @param height in pixels
 * @param group boxes that no line touches lie together by group; empty for none
 */
public record Box(String id, double width, double height, String group) {}
