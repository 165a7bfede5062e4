/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fleet;

import dev.rockhopper.migrator.config.ServerSettings;

/**
 * One database.
 *
 * @param name for reports, different for each target
 * @param server how to reach it
 */
public record Target(String name, ServerSettings server) {}
