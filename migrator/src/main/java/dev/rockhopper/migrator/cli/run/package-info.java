/* SPDX-License-Identifier: Apache-2.0 */
/** Commands that change a database or its journal: upgrade, downgrade, resume, mark, stamp, unlock; and what they print while they run. */
package dev.rockhopper.migrator.cli.run;
