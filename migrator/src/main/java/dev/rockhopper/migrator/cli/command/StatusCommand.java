/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.command;

import dev.rockhopper.migrator.cli.option.EntityFlags;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.MigrationFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.service.Project;
import picocli.CommandLine.Mixin;

/** What the commands that only look have in common. */
public abstract class StatusCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private MigrationFlags migrations;

    @Mixin
    private FilterFlags filter;

    protected Project project() {
        return new Project(settings(server, entities, migrations, filter)).telling(this::tell);
    }
}
