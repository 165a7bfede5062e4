/* SPDX-License-Identifier: Apache-2.0 */
/** The process that a command runs in, and how it speaks to people: streams, colours, messages, exit codes. Knows no command. */
package dev.rockhopper.migrator.cli.console;
