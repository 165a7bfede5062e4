/* SPDX-License-Identifier: Apache-2.0 */
/** Groups of flags that several commands share, as mixins. Knows no command. */
package dev.rockhopper.migrator.cli.option;
