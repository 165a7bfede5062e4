/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.schema.entity.ChosenDatabases;
import dev.rockhopper.schema.filter.Selection;
import dev.rockhopper.schema.server.ServerProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the options say about migrations.
 *
 * @param mode what to do; empty: {@code check} where there is a snapshot
 * @param folder of the migrations, with the snapshot
 * @param packageName of new Java revisions; empty for none
 * @param format of new revisions
 * @param message of a new revision; empty: made of the changes
 * @param lossAllowed whether a new revision may drop data
 * @param rebuild tables that may be built anew when no ALTER does; {@code *} for all
 * @param driftFails whether drift is an error
 * @param server for which is planned
 * @param models folders or jars of modules whose entities belong to the same migrations
 * @param packages of the entities that belong to the migrations; empty: all
 * @param databases that belong to the migrations
 * @param selection which objects count
 */
public record MigrationOptions(
        Optional<MigrationMode> mode,
        Optional<Path> folder,
        String packageName,
        RevisionFormat format,
        String message,
        boolean lossAllowed,
        Set<String> rebuild,
        boolean driftFails,
        ServerProfile server,
        List<Path> models,
        List<String> packages,
        ChosenDatabases databases,
        Selection selection) {

    public MigrationOptions {
        rebuild = Set.copyOf(rebuild);
        models = List.copyOf(models);
        packages = List.copyOf(packages);
    }
}
