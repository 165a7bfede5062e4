/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

/** The two commands that change a database. */
enum Way {
    UP("upgrade", "--allow", "data-loss"),
    DOWN("downgrade", "base", "--allow", "data-loss");

    final String[] command;

    Way(String... command) {
        this.command = command;
    }
}
