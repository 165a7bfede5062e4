/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.option.ConsentFlags;
import dev.rockhopper.migrator.cli.option.EntityFlags;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.MigrationFlags;
import dev.rockhopper.migrator.cli.option.ObserveFlags;
import dev.rockhopper.migrator.cli.option.RunFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunChoices;
import picocli.CommandLine.Mixin;

/** What all commands have in common that run steps and are looked at meanwhile. */
abstract class ObservedCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private MigrationFlags migrations;

    @Mixin
    private FilterFlags filter;

    @Mixin
    private RunFlags run;

    @Mixin
    private ConsentFlags consent;

    @Mixin
    private ObserveFlags observe;

    final Project project() {
        return new Project(settings(server, entities, migrations, filter, run)).telling(this::tell);
    }

    final RunChoices choices() {
        return consent.choices();
    }

    final ObserveFlags observe() {
        return observe;
    }
}
