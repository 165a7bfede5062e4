/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.service.Project;
import picocli.CommandLine.Mixin;

/** What the commands that only look have in common. */
abstract class StatusCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private MigrationFlags migrations;

    @Mixin
    private FilterFlags filter;

    Project project() {
        return new Project(settings(server, entities, migrations, filter));
    }
}
