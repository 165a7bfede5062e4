/* SPDX-License-Identifier: Apache-2.0 */
/** What is looked at before the first statement. */
package dev.rockhopper.migrator.preflight;
