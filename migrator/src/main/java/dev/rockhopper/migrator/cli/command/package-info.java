/* SPDX-License-Identifier: Apache-2.0 */
/** What commands have in common: help, context, settings. Imports no single command. */
package dev.rockhopper.migrator.cli.command;
