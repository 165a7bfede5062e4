/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import dev.rockhopper.schema.filter.ObjectFilter;

/**
 * All settings, typed.
 *
 * @param server how to reach the server, or what to assume of it
 * @param entities where the annotated classes are and how they are read
 * @param migrations where the revisions are and how new ones are written
 * @param run how revisions are run
 * @param filter which objects count
 */
public record Settings(
        ServerSettings server,
        EntitySettings entities,
        MigrationSettings migrations,
        RunSettings run,
        ObjectFilter filter) {}
