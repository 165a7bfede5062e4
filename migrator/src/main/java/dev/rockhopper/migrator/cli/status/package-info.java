/* SPDX-License-Identifier: Apache-2.0 */
/** Commands that only look and judge: current, history, check, validate, lint, doctor. */
package dev.rockhopper.migrator.cli.status;
